import { getServers } from 'node:dns';
import { addressFamily } from '../../shared/facts/network/ip-address';

/** Where DNS questions go. */
export interface DnsServer {
  /** IP literal without brackets. */
  address: string;
  port: number;
}

const DNS_PORT = 53;

/** Reads `ADDRESS`, `ADDRESS:PORT` or `[IPV6]:PORT`. @throws Error that shows what was wanted */
export function readDnsServer(text: string): DnsServer {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
  const dotted = /^([\d.]+):(\d{1,5})$/.exec(text);
  const [, address = text, port = String(DNS_PORT)] = bracketed ?? dotted ?? [];
  if (addressFamily(address) === 0 || Number(port) < 1 || Number(port) > 65_535)
    throw new Error(`--dns: wanted ADDRESS or ADDRESS:PORT, for example 127.0.0.1:5353 or [::1]:5353; got ${text}`);
  return { address, port: Number(port) };
}

/** The resolvers this machine is set up with, at most two. */
export function systemDnsServers(): DnsServer[] {
  return getServers().slice(0, 2).map(readDnsServer);
}

/** `127.0.0.1:53`, `[::1]:53`. */
export function dnsServerName({ address, port }: DnsServer): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
