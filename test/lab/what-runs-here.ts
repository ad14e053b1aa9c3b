import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs the laboratory is made of. */
const PROGRAMS = [
  'named',
  'dnssec-keygen',
  'dnssec-signzone',
  'unbound',
  'openssl',
  'certutil',
  'ip',
  'setpriv',
  'sysctl',
];

/** Why the laboratory cannot be built on this machine; null when it can. */
export function whyNoLab(): string | null {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only';
  const missing = PROGRAMS.filter(name => !isInstalled(name));
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  if (process.getuid?.() !== 0) return 'network namespaces with addresses of their own need root';
  return null;
}

/** Why no name servers can run on the loopback of this machine; null when they can. */
export function whyNoNameServers(): string | null {
  const missing = ['named', 'unbound', 'openssl', 'setpriv'].filter(name => !isInstalled(name));
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : null;
}

/** Why there is no NAT64 on this machine; null when there is. */
export function whyNoNat64(): string | null {
  if (!isInstalled('tayga')) return 'not installed: tayga';
  return existsSync('/dev/net/tun') ? null : 'this machine has no /dev/net/tun';
}

const isInstalled = (name: string): boolean =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'].some(folder => existsSync(join(folder, name)));
