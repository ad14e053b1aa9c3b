import { createSocket } from 'node:dgram';
import { classifyAddress } from '../../shared/facts/network/address-class';
import { addressFamily } from '../../shared/facts/network/ip-address';

/** What this machine's own network can reach, told by its routing table alone: no packet is sent. */
export interface LocalNetwork {
  ipv4: boolean;
  ipv6: boolean;
  /** Whether a connection to this address would say something about the address and not about this machine. */
  canReach(address: string): Promise<boolean>;
}

/** Somewhere on the Internet, per family; only the route towards it is looked up. */
const FAR_AWAY = { 4: '1.1.1.1', 6: '2606:4700:4700::1111' } as const;
/** Sources from which only their own kind can be reached. */
const SMALL_SCOPES = new Set(['unique-local', 'link-local', 'site-local', 'loopback']);

/** Looks at this machine's routes. */
export async function localNetwork(): Promise<LocalNetwork> {
  const [ipv4, ipv6] = await Promise.all([canReach(FAR_AWAY[4]), canReach(FAR_AWAY[6])]);
  const known = new Map<string, Promise<boolean>>();
  return {
    ipv4,
    ipv6,
    canReach: address => {
      const answer = known.get(address) ?? canReach(address);
      known.set(address, answer);
      return answer;
    },
  };
}

async function canReach(address: string): Promise<boolean> {
  const source = await sourceTowards(address);
  if (source === null) return false;
  if (addressFamily(address) === 4) return true;
  const from = classifyAddress(source)?.name ?? 'reserved';
  return !SMALL_SCOPES.has(from) || from === classifyAddress(address)?.name;
}

/** The address this machine would speak from; connecting a UDP socket asks the routing table and sends nothing. */
function sourceTowards(address: string): Promise<string | null> {
  return new Promise(resolve => {
    const socket = createSocket(addressFamily(address) === 6 ? 'udp6' : 'udp4');
    let ended = false;
    const end = (source: string | null) => {
      if (ended) return;
      ended = true;
      socket.close();
      resolve(source);
    };
    socket.on('error', () => end(null));
    try {
      socket.connect(53, address, (error?: Error) => end(error ? null : socket.address().address));
    } catch {
      end(null);
    }
  });
}
