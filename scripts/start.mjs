// `npm start`: sets up, builds, audits the sample portals, publishes the sample edition, builds the site and serves it.
// `npm start -- --once` stops after checking that the served site answers.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { serveSite } from './serve-site.mjs';
import { ROOT, runScript, SetupProblem, setUp } from './setup.mjs';

const DIST = join(ROOT, 'dist');
const RUN = join(DIST, 'sample-run');
const EDITION = join(DIST, 'editions', 'sample');
const SITE = join(DIST, 'site');
const PROGRAM = join(DIST, 'checker', 'soicong.js');
const PORTALS_DEADLINE_MILLISECONDS = 20_000;

/** What must stand on the served site: path → words of its page. */
const EXPECTED = [
  ['/', 'Bản đồ 34 tỉnh, thành phố'],
  ['/mau/co-quan/sample-an-mau/', 'Dữ liệu mẫu: cơ quan và cổng trên trang này không có thật'],
];

const children = new Set();
let stopping = false;

await runScript(async () => {
  const once = process.argv.slice(2).includes('--once');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  try {
    return await start(once);
  } catch (error) {
    // An interrupted step fails; that is what was asked for.
    if (stopping) return 0;
    throw error;
  } finally {
    stop();
  }
});

async function start(once) {
  await setUp();
  build();
  await auditSample();
  await run([
    PROGRAM,
    'publish',
    '--runs',
    RUN,
    '--edition',
    'sample',
    '--sample',
    'data/sample/portals.json',
    '--out',
    EDITION,
  ]);
  const site = await serveSite(SITE);
  try {
    await run([join(DIST, 'site-build', 'prerender.js'), '--sample', EDITION, '--out', SITE, '--origin', site.address]);
    await check(site.address);
    if (!once) await serveUntilStopped(site.address);
  } finally {
    await site.close();
  }
  if (once) console.log('The served site answers.');
  return 0;
}

/** Serves the fictional portals, audits every page of theirs, and stops serving. */
async function auditSample() {
  rmSync(RUN, { recursive: true, force: true });
  mkdirSync(RUN, { recursive: true });
  const server = spawned([join(DIST, 'checker', 'sample-portals.js'), 'data/sample'], ['ignore', 'pipe', 'inherit']);
  try {
    const { urls, dns } = JSON.parse(await firstLine(server));
    const list = join(RUN, 'addresses.txt');
    writeFileSync(list, `${urls.join('\n')}\n`);
    console.log(`Auditing ${urls.length} pages of three fictional portals …`);
    const words = ['audit', '--urls-from', list, '--dns', dns, '--out', join(RUN, 'reports.ndjson')];
    // 1: findings, 2: a page could not be audited; the sample is made to show both.
    // The sample's name servers answer where its resolver does, because port 53 is not to be had.
    const env = { ...process.env, SOICONG_NAME_SERVER_PORT: dns.split(':').at(-1) };
    await run([PROGRAM, ...words], [0, 1, 2], env);
  } finally {
    server.kill('SIGTERM');
  }
}

async function firstLine(server) {
  const lines = createInterface({ input: server.stdout });
  const timer = setTimeout(() => server.kill('SIGTERM'), PORTALS_DEADLINE_MILLISECONDS);
  for await (const line of lines) {
    clearTimeout(timer);
    return line;
  }
  clearTimeout(timer);
  throw new SetupProblem(
    'The sample portals could not be served: no free port on 127.0.0.1, or data/sample is incomplete.',
  );
}

/** Runs a built program and waits for it. Throws SetupProblem when it ends with another code than expected. */
function run(words, expected = [0], env = process.env) {
  const child = spawned(words, ['ignore', 'inherit', 'inherit'], env);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => {
      const told = `${relative(ROOT, words[0])} ${words[1]}`;
      if (expected.includes(code)) resolve();
      else reject(new SetupProblem(`${told} ended with code ${code}; what it said stands above.`));
    });
  });
}

function spawned(words, stdio, env = process.env) {
  if (stopping) throw new SetupProblem('stopped');
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio, env });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function check(address) {
  for (const [path, words] of EXPECTED) {
    const response = await fetch(new URL(path, address));
    const text = await response.text();
    if (response.status !== 200 || !text.includes(words))
      throw new SetupProblem(`The site does not show "${words}" at ${path} (status ${response.status}).`);
  }
}

function serveUntilStopped(address) {
  console.log(`
Soi Cổng: ${address}
  sample edition   ${address}mau/

To load the extension:
  Chromium  chrome://extensions → Developer mode → Load unpacked → ${relative(ROOT, join(DIST, 'chrome'))}
  Firefox   about:debugging#/runtime/this-firefox → Load Temporary Add-on → ${relative(ROOT, join(DIST, 'firefox', 'manifest.json'))}

Ctrl+C stops.`);
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (!stopping) return;
      clearInterval(timer);
      resolve();
    }, 200);
  });
}

/** Ends what was started here and nothing else. */
function stop() {
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}
