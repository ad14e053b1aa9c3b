import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type RunningProgram, startProgram } from './child-process';

/** A port that nobody used a moment ago. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export interface LoopbackServer extends RunningProgram {
  /** On 127.0.0.1. */
  port: number;
  /** For DNS over HTTPS, where the server speaks it. */
  url?: string;
}

/** Starts BIND as an ordinary user, as the authority of one zone. @param records lines of the zone file besides SOA and NS */
export async function loopbackAuthority(
  folder: string,
  zone: string,
  records: readonly string[],
): Promise<LoopbackServer> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  writeFileSync(
    join(folder, 'zone'),
    `$TTL 60
@ IN SOA ns1.${zone}. hostmaster.${zone}. 1 3600 900 1209600 60
@ IN NS ns1.${zone}.
ns1 IN A 127.0.0.1
${records.join('\n')}
`,
  );
  writeFileSync(
    join(folder, 'named.conf'),
    `controls { };
options { directory "${folder}"; pid-file "${folder}/named.pid"; session-keyfile "${folder}/session.key"; lock-file none;
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  allow-query { any; }; recursion no; notify no; dnssec-validation no; empty-zones-enable no; };
zone "${zone}" { type primary; file "zone"; };
`,
  );
  const program = await startProgram(['named', '-g', '-n', '1', '-c', join(folder, 'named.conf')], /\brunning\b/);
  return { ...program, port };
}

/**
 * Starts unbound as an ordinary user, with names of its own.
 * @param records resource records, for example `portal.lab-one. A 192.0.2.1`
 * @param certificates folder with `right.pem` and `right.key`
 */
export async function loopbackResolver(
  folder: string,
  records: readonly string[],
  certificates: string,
): Promise<LoopbackServer> {
  mkdirSync(folder, { recursive: true });
  const [port, httpsPort] = [await freePort(), await freePort()];
  const zones = [...new Set(records.map(record => record.split(' ')[0]?.split('.').slice(1).join('.') ?? ''))];
  writeFileSync(
    join(folder, 'unbound.conf'),
    `server:
  directory: "${folder}"
  pidfile: "${folder}/unbound.pid"
  username: ""
  chroot: ""
  use-syslog: no
  verbosity: 1
  interface: 127.0.0.1@${port}
  interface: 127.0.0.1@${httpsPort}
  https-port: ${httpsPort}
  http-endpoint: "/dns-query"
  tls-service-key: "${certificates}/right.key"
  tls-service-pem: "${certificates}/right.pem"
  module-config: "iterator"
${zones.map(zone => `  local-zone: "${zone}" static`).join('\n')}
${records.map(record => `  local-data: "${record}"`).join('\n')}
remote-control:
  control-enable: no
`,
  );
  const program = await startProgram(['unbound', '-d', '-d', '-c', join(folder, 'unbound.conf')], /start of service/);
  return { ...program, port, url: `https://127.0.0.1:${httpsPort}/dns-query` };
}
