import { connect, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import { classifyAddress } from '../../shared/facts/network/address-class';
import { addressFamily } from '../../shared/facts/network/ip-address';
import type { AddressProbe, CertificateFacts, CertificateProblem, ProbeState } from '../../shared/facts/network-facts';
import { isOwnNetwork } from '../dns/name-server-probe';
import type { LocalNetwork } from './local-network';
import { givesShortAnswer } from './short-answer';

export interface ProbeTarget {
  host: string;
  address: string;
  port: number;
  secure: boolean;
}

/** A connection within a country takes a fraction of this, milliseconds. */
const CONNECT_MILLISECONDS = 2500;
const HANDSHAKE_MILLISECONDS = 3000;
const NAME_LIMIT = 20;

/** Connects to one address literal and, for https, reads its certificate. Never rejects. */
export async function probeAddress(network: LocalNetwork, target: ProbeTarget): Promise<AddressProbe> {
  const { address, port, secure } = target;
  const probe: AddressProbe = {
    address,
    family: addressFamily(address) === 6 ? 6 : 4,
    class: classifyAddress(address)?.name ?? 'reserved',
    port,
    tcp: 'not-testable-here',
    tls: secure ? 'unasked' : null,
    certificate: null,
  };
  if (!(await network.canReach(address))) return probe;
  const socket = connect({ host: address, port, family: probe.family });
  try {
    const tcp = await settled(socket, 'connect', CONNECT_MILLISECONDS);
    if (tcp !== 'ok' || !secure) return { ...probe, tcp };
    const secured = await handshake(socket, target.host);
    return {
      ...probe,
      tcp,
      ...secured,
      ...(secured.tls === 'timeout' && { shortAnswer: await givesShortAnswer(target) }),
    };
  } finally {
    socket.destroy();
  }
}

async function handshake(
  socket: Socket,
  host: string,
): Promise<Pick<AddressProbe, 'tls' | 'certificate' | 'received'>> {
  const servername = addressFamily(host) === 0 ? host : '';
  const secured = connectTls({ socket, servername, rejectUnauthorized: false });
  try {
    const tls = await settled(secured, 'secureConnect', HANDSHAKE_MILLISECONDS);
    if (tls !== 'ok') return { tls, certificate: null };
    return { tls, certificate: describeCertificate(secured, host), received: socket.bytesRead };
  } finally {
    secured.destroy();
  }
}

function describeCertificate(socket: TLSSocket, host: string): CertificateFacts | null {
  const certificate = socket.getPeerCertificate();
  if (certificate.valid_to === undefined) return null;
  return {
    problem: certificateProblem(certificate, host, String(socket.authorizationError ?? '')),
    names: namesOf(certificate),
    validUntil: new Date(certificate.valid_to).toISOString(),
  };
}

function certificateProblem(certificate: PeerCertificate, host: string, error: string): CertificateProblem | null {
  const now = Date.now();
  if (checkServerIdentity(host, certificate) !== undefined) return 'name';
  if (Date.parse(certificate.valid_to) < now) return 'expired';
  if (Date.parse(certificate.valid_from) > now) return 'not-yet-valid';
  return error === '' ? null : 'untrusted';
}

const namesOf = ({ subjectaltname = '' }: PeerCertificate): string[] =>
  subjectaltname
    .split(', ')
    .map(name => name.replace(/^(DNS|IP Address):/, ''))
    .filter(name => name !== '')
    .slice(0, NAME_LIMIT);

/** Waits for an event, an error or the deadline. */
function settled(socket: Socket, event: 'connect' | 'secureConnect', milliseconds: number): Promise<ProbeState> {
  return new Promise(resolve => {
    const timer = setTimeout(() => end('timeout'), milliseconds);
    const end = (state: ProbeState) => {
      clearTimeout(timer);
      resolve(state);
    };
    socket.once(event, () => end('ok'));
    socket.on('error', error => end(stateOfError(error)));
    socket.once('close', () => end('failed'));
  });
}

/** What a socket's error says. */
export function stateOfError(error: unknown): ProbeState {
  if (isOwnNetwork(error)) return 'not-testable-here';
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'ETIMEDOUT':
      return 'timeout';
    case 'EHOSTUNREACH':
      return 'unreachable';
    default:
      return 'failed';
  }
}
