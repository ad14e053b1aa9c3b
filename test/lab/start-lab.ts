import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { DNS64_RESOLVER, NAT64, NAT64_PREFIX, RESOLVER } from './addresses';
import { writeBindFiles } from './bind-server';
import { makeCertificates, trustAuthority } from './certificates';
import { type RunningProgram, run, startProgram } from './child-process';
import { LAB_PREFIX, makeNamespaces, type Namespaces, routeNat64 } from './network-namespaces';
import { writeUnboundFiles } from './unbound-server';
import { whyNoNat64 } from './what-runs-here';

/** A running laboratory. */
export interface Lab {
  /** Holds `certificates/` with `ca.pem` and a `home/` whose browsers trust it. */
  folder: string;
  namespaces: Namespaces;
  close(): Promise<void>;
}

/**
 * Builds the laboratory: certificates, signed zones, namespaces, and then BIND, unbound (twice, once with DNS64), tayga and
 * one process with web servers and broken name servers.
 * @throws Error when a part does not start; nothing is left behind then
 */
export async function startLab(): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), `${LAB_PREFIX}${process.pid}-`));
  const namespaces = makeNamespaces();
  const programs: RunningProgram[] = [];
  const removeAll = () => {
    namespaces.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', removeAll);
  const close = async () => {
    await Promise.all(programs.map(program => program.stop()));
    process.off('exit', removeAll);
    removeAll();
  };
  try {
    await startServers(folder, namespaces, programs);
    return { folder, namespaces, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startServers(folder: string, namespaces: Namespaces, programs: RunningProgram[]): Promise<void> {
  const certificates = join(folder, 'certificates');
  makeCertificates(certificates);
  trustAuthority(certificates);
  const bind = writeBindFiles(join(folder, 'bind'));
  const resolver = { trustAnchor: bind.trustAnchor, certificates };
  const plain = writeUnboundFiles({ ...resolver, folder: join(folder, 'resolver'), at: RESOLVER });
  const dns64 = writeUnboundFiles({
    ...resolver,
    folder: join(folder, 'dns64'),
    at: DNS64_RESOLVER,
    dns64Prefix: NAT64_PREFIX,
  });
  const servers = await buildServers(join(folder, 'servers'));
  const start = async (words: readonly string[], ready: RegExp, place: 'net' | 'far' = 'net') => {
    programs.push(await startProgram([...namespaces.inside(place), ...words], ready));
  };
  await Promise.all([
    start(['named', '-g', '-n', '1', '-c', bind.config], /\brunning\b/),
    start(['unbound', '-d', '-d', '-c', plain], /start of service/),
    start(['unbound', '-d', '-d', '-c', dns64], /start of service/),
    start([process.execPath, servers, folder], /ready/),
    start([process.execPath, servers, folder, 'far'], /ready/, 'far'),
  ]);
  if (whyNoNat64() === null) await startNat64(join(folder, 'nat64'), namespaces, start);
}

/** The servers are TypeScript; Node runs what vite makes of it. */
async function buildServers(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'servers/servers-main.ts'),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'servers-main.mjs' } },
    },
  });
  return join(outDir, 'servers-main.mjs');
}

async function startNat64(
  folder: string,
  namespaces: Namespaces,
  start: (words: readonly string[], ready: RegExp) => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'tayga.conf');
  writeFileSync(
    config,
    `tun-device ${NAT64.tunnel}
ipv4-addr ${NAT64.v4}
ipv6-addr ${NAT64.v6}
prefix ${NAT64_PREFIX}
dynamic-pool ${NAT64.pool}
data-dir ${folder}
`,
  );
  run([...namespaces.inside('net'), 'tayga', '-c', config, '--mktun']);
  routeNat64(namespaces);
  // Its output would stay in its buffer.
  await start(['stdbuf', '-oL', 'tayga', '-d', '-c', config], /NAT64 prefix|Dynamic pool|starting/i);
}
