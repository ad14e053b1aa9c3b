/**
 * The laboratory's numbers. They stand in ranges that look public, because a checker rightly distrusts loopback and
 * documentation addresses; they exist inside the laboratory's own network namespaces alone, which have no way out.
 * `3000::/4` is global unicast that IANA has given to nobody.
 */
export const ipv4 = (net: number, host: number): string => `11.64.${net}.${host}`;
export const ipv6 = (net: number | string, host: number | string): string => `3001:50c:${net}::${host}`;

/** An address of each family. */
export interface AddressPair {
  v4: string;
  v6: string;
}

const pair = (net: number, host: number): AddressPair => ({ v4: ipv4(net, host), v6: ipv6(net, host) });

/** The web server with a certificate for every name of the laboratory. */
export const WEB = pair(80, 10);
/** A web server whose certificate is for somebody else. */
export const WRONG_CERTIFICATE = pair(80, 20);
/** A web server whose certificate is of yesterday. */
export const EXPIRED_CERTIFICATE = pair(80, 25);
/** Takes connections and never says a word. */
export const MUTE = pair(80, 30);
/** The machine is there, nobody listens: connections are refused. */
export const NOBODY_LISTENS = pair(80, 40);
/** Packets to these vanish, as behind a firewall that forgot IPv6. */
export const BLACK_HOLE = pair(81, 1);
/** A web server behind a path that loses packets of full size and says nothing. */
export const LOSSY = pair(82, 1);
/** A forward proxy, as organisations have. */
export const PROXY = { ...pair(90, 1), port: 3128 };

export const RESOLVER = pair(53, 1);
/** The same resolver, behind one that notes the questions. */
export const COUNTING_RESOLVER = pair(53, 7);
/** A resolver that hides every AAAA, as some offices have it. */
export const FILTERING_RESOLVER = pair(53, 9);
/** A resolver that makes AAAA records up for names without (RFC 6147). */
export const DNS64_RESOLVER = pair(53, 64);

/** RFC 6052: IPv4 addresses stand in the last 32 bits. */
export const NAT64_PREFIX = '3001:50c:64::/96';
export const NAT64 = { tunnel: 'nat64', v4: ipv4(200, 1), v6: ipv6(65, 1), pool: '11.64.200.0/24' };

/** Addresses that carry a web server. */
export const WEB_ADDRESSES = [WEB, WRONG_CERTIFICATE, EXPIRED_CERTIFICATE, MUTE];
