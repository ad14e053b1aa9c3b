import type { DnsMessage, RecordType } from '../../shared/facts/network/dns-message';
import type { ServerAnswer } from '../../shared/facts/network-facts';
import type { LocalNetwork } from '../network/local-network';
import { type AskOptions, askServer, DnsTimeout } from './ask-server';

export interface NameServerTools {
  network: LocalNetwork;
  /** Port of name servers: 53 everywhere but in a laboratory. */
  port: number;
  mayConnect(address: string): boolean;
  /** Called when a server answered over IPv6. */
  sawIPv6(): void;
}

/** Long enough for a far server's second packet, short enough for a page with many name servers, milliseconds. */
const DEADLINE_MILLISECONDS = 2000;

/** What a name server makes of the zone's SOA question, asked without recursion. Never rejects. */
export async function probeNameServer(
  tools: NameServerTools,
  address: string,
  zone: string,
  transport: AskOptions['transport'],
): Promise<ServerAnswer> {
  const reply = await askAuthority(tools, address, zone, 'SOA', transport);
  if (typeof reply === 'string') return reply;
  if (reply.rcode === 5) return 'refused';
  if (reply.rcode !== 0) return reply.rcode === 2 ? 'servfail' : 'lame';
  return reply.authoritative && reply.answers.some(({ type }) => type === 'SOA') ? 'authoritative' : 'lame';
}

/** Asks a name server for what it knows itself. Never rejects. @returns the message, or why there is none */
export async function askAuthority(
  { network, port, mayConnect, sawIPv6 }: NameServerTools,
  address: string,
  name: string,
  type: RecordType,
  transport: AskOptions['transport'] = 'udp',
): Promise<DnsMessage | 'timeout' | 'unreachable' | 'not-testable-here'> {
  if (!mayConnect(address) || !(await network.canReach(address))) return 'not-testable-here';
  try {
    const question = { name, type, recursive: false };
    const reply = await askServer({ address, port }, question, {
      transport,
      deadlineMilliseconds: DEADLINE_MILLISECONDS,
    });
    if (address.includes(':')) sawIPv6();
    return reply;
  } catch (error) {
    if (isOwnNetwork(error)) return 'not-testable-here';
    return error instanceof DnsTimeout || isSilence(error) ? 'timeout' : 'unreachable';
  }
}

/** As `askAuthority` over UDP; an answer that was cut off comes whole over TCP. Never rejects. */
export async function askWhole(
  tools: NameServerTools,
  address: string,
  name: string,
  type: RecordType,
): ReturnType<typeof askAuthority> {
  const reply = await askAuthority(tools, address, name, type);
  return typeof reply !== 'string' && reply.truncated ? askAuthority(tools, address, name, type, 'tcp') : reply;
}

const isSilence = (error: unknown): boolean =>
  ['ETIMEDOUT', 'EHOSTUNREACH'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Errors that tell about this machine, not about the server. */
export function isOwnNetwork(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'ENETDOWN';
}
