// Installs what is missing, in plain Node, before anything of the project can run.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const WANTED_NODE = [20, 19];
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_DEADLINE_MILLISECONDS = 180_000;

/** A sentence for the person who started the command; no stack is shown. */
export class SetupProblem extends Error {}

/** Makes sure of Node, the npm packages and a Chromium. Throws SetupProblem with what to do otherwise. */
export async function setUp() {
  checkNode();
  installPackages();
  process.env.SOICONG_CHROMIUM = await ensureChromium();
}

/** Runs `work` and turns a SetupProblem into one clear line and exit code 2. */
export async function runScript(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 2;
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOld = major < WANTED_NODE[0] || (major === WANTED_NODE[0] && minor < WANTED_NODE[1]);
  if (isOld)
    throw new SetupProblem(
      `Soi Cổng needs Node ${WANTED_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org`,
    );
}

function installPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000 && canImportAll()) return;
  // npm ci empties what a link leads to, which may be another project's folder.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new SetupProblem(
      'node_modules is a link to another folder, and packages are missing there: remove the link and run the command again.',
    );
  }
  console.log('Installing the npm packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new SetupProblem('npm ci did not succeed: check the network and run the command again.');
}

/** A cancelled `npm ci` may leave a lock file and half of the packages. */
const canImportAll = () =>
  ['vite', 'vitest', 'playwright-core', 'axe-core', 'preact'].every(name =>
    existsSync(join(ROOT, 'node_modules', name, 'package.json')),
  );

async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium found; trying Playwright’s download …');
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', '--with-deps', 'chromium'],
    { cwd: ROOT, stdio: 'ignore', timeout: DOWNLOAD_DEADLINE_MILLISECONDS },
  );
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  installDebianPackages(['chromium']);
  const packaged = await findChromium();
  if (packaged) return packaged;
  throw new SetupProblem(
    'No Chromium: install Chromium or Chrome (Debian: apt-get install chromium), or name its program in SOICONG_CHROMIUM, and run the command again.',
  );
}

async function findChromium() {
  const { chromium } = await import('playwright-core');
  return [process.env.SOICONG_CHROMIUM, chromium.executablePath(), ...CHROMIUM_PLACES].find(
    path => path && canRun(path),
  );
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages where that is possible: as root on a system with apt-get. Says nothing and does nothing elsewhere. */
export function installDebianPackages(names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${names.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: 'ignore', env });
}

/** Runs a program of node_modules in the project's folder. Throws SetupProblem with `sentence` when it fails. */
export function runTool(script, args, sentence, options = {}) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
  });
  if (status !== 0) throw new SetupProblem(sentence);
}
