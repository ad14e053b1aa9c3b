import { classifyAddress } from '../../shared/facts/network/address-class';
import { hostOfUrl } from '../../shared/facts/network/url-host';
import type { AddressProbe } from '../../shared/facts/network-facts';
import type { AddressBook } from './address-book';
import type { LocalNetwork } from './local-network';
import { probeAddress } from './probe-address';

export interface HostProbeTools {
  book: AddressBook;
  network: LocalNetwork;
  mayConnect(address: string): boolean;
  /** Called when something beyond this machine answered over IPv6. */
  sawIPv6(): void;
  /** Called when an answer too long for one packet came over IPv6 from beyond this machine. */
  sawLongIPv6(): void;
}

/** More than a packet on any usual path carries, bytes. */
const LONG_BYTES = 1500;

/** The page's own host is tried at every address of both families, others at their first IPv6 addresses. */
const DEEP_LIMIT = 6;
const LIGHT_LIMIT = 2;

/** Connects to the addresses of one host at the port of a URL. Never rejects. */
export async function probeHost(
  { book, network, mayConnect, sawIPv6, sawLongIPv6 }: HostProbeTools,
  url: string,
  deep: boolean,
): Promise<AddressProbe[]> {
  const { protocol, port } = new URL(url);
  const host = hostOfUrl(url);
  const secure = protocol === 'https:' || protocol === 'wss:';
  const number = Number(port) || (secure ? 443 : 80);
  const { v4, v6 } = await book.addresses(host, number);
  const wanted = deep ? [...v6.slice(0, DEEP_LIMIT), ...v4.slice(0, DEEP_LIMIT)] : v6.slice(0, LIGHT_LIMIT);
  const probes = await Promise.all(
    wanted.filter(mayConnect).map(address => probeAddress(network, { host, address, port: number, secure })),
  );
  const beyond = probes.filter(({ family, address }) => family === 6 && classifyAddress(address)?.name !== 'loopback');
  if (beyond.some(({ tcp }) => tcp === 'ok')) sawIPv6();
  if (beyond.some(({ received = 0 }) => received > LONG_BYTES)) sawLongIPv6();
  return probes;
}
