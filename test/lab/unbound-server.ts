import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressPair } from './addresses';
import { nameServersOf, ZONES } from './zones';

export interface UnboundOptions {
  folder: string;
  at: AddressPair;
  /** DS record of the root. */
  trustAnchor: string;
  /** Folder with `right.pem` and `right.key`, for DNS over HTTPS. */
  certificates: string;
  /** Makes AAAA records up for names that have none. */
  dns64Prefix?: string;
}

/** Writes the configuration of a validating resolver that starts at the laboratory's root. @returns its file, for `unbound -c` */
export function writeUnboundFiles({ folder, at, trustAnchor, certificates, dns64Prefix }: UnboundOptions): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'root.hints'), rootHints());
  writeFileSync(join(folder, 'anchor.ds'), trustAnchor);
  const config = join(folder, 'unbound.conf');
  const modules = dns64Prefix === undefined ? 'validator iterator' : 'dns64 validator iterator';
  writeFileSync(
    config,
    `server:
  directory: "${folder}"
  pidfile: "${folder}/unbound.pid"
  username: ""
  chroot: ""
  use-syslog: no
  verbosity: 1
  interface: ${at.v4}@53
  interface: ${at.v6}@53
  interface: ${at.v4}@443
  interface: ${at.v6}@443
  https-port: 443
  http-endpoint: "/dns-query"
  tls-service-key: "${certificates}/right.key"
  tls-service-pem: "${certificates}/right.pem"
  access-control: 0.0.0.0/0 allow
  access-control: ::/0 allow
  prefer-ip4: yes
  root-hints: "${folder}/root.hints"
  trust-anchor-file: "${folder}/anchor.ds"
  trust-anchor-signaling: no
  local-zone: "test." nodefault
  module-config: "${modules}"
${dns64Prefix === undefined ? '' : `  dns64-prefix: ${dns64Prefix}\n`}remote-control:
  control-enable: no
`,
  );
  return config;
}

function rootHints(): string {
  const root = ZONES.find(({ name }) => name === '');
  return (root === undefined ? [] : nameServersOf(root))
    .flatMap(({ name, a, aaaa }) => [
      `. 3600000 NS ${name}.`,
      `${name}. 3600000 A ${a}`,
      `${name}. 3600000 AAAA ${aaaa}`,
    ])
    .join('\n')
    .concat('\n');
}
