import { getServers } from 'node:dns';
import { addressFamily } from '../../shared/facts/network/ip-address';

/** Where DNS questions go. */
export interface DnsServer {
  /** IP literal without brackets. */
  address: string;
  port: number;
}

/** What `--dns` chooses. */
export interface DnsChoice {
  /** None: the resolvers this machine is set up with. Two: both are asked, and must agree whether there are addresses. */
  resolvers: readonly DnsServer[];
  /** Whether the way down to a zone is walked from the root servers. */
  iterative: boolean;
}

const DNS_PORT = 53;
const ITERATIVE = 'iterative';

/**
 * Reads the value of `--dns`: at most two resolvers and the word `iterative`, separated by commas, in any order.
 * @throws Error that shows what was wanted
 */
export function readDnsChoice(text: string | undefined): DnsChoice {
  const words = text === undefined ? [] : text.split(',').map(word => word.trim());
  const resolvers = words.filter(word => word !== ITERATIVE).map(readDnsServer);
  if (resolvers.length > 2) throw new Error(`--dns: at most two resolvers; got ${resolvers.length}`);
  return { resolvers, iterative: words.includes(ITERATIVE) };
}

/** Reads `ADDRESS`, `ADDRESS:PORT` or `[IPV6]:PORT`. @throws Error that shows what was wanted */
export function readDnsServer(text: string): DnsServer {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
  const dotted = /^([\d.]+):(\d{1,5})$/.exec(text);
  const [, address = text, port = String(DNS_PORT)] = bracketed ?? dotted ?? [];
  if (addressFamily(address) === 0 || Number(port) < 1 || Number(port) > 65_535)
    throw new Error(
      `--dns: wanted ADDRESS or ADDRESS:PORT, for example 127.0.0.1:5353 or [::1]:5353, or the word iterative; got ${text}`,
    );
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
