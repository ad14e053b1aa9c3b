import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** A program that runs until it is stopped. */
export interface RunningProgram {
  stop(): Promise<void>;
}

const READY_MILLISECONDS = 30_000;
/** From the interrupt to the kill. */
const GRACE_MILLISECONDS = 20_000;
/** The kernel ends the child when this process dies, however it dies. */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'KILL'] as const;

/**
 * Starts a server and waits until it says that it is ready.
 * @param words the command and its arguments
 * @param ready what it writes when it can be asked
 * @throws Error with the last of its output when it ends or stays silent
 */
export async function startProgram(words: readonly string[], ready: RegExp): Promise<RunningProgram> {
  const [command, ...args] = [...DIE_WITH_PARENT, ...words];
  const child = spawn(command ?? '', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  await said(child, ready, words.join(' '));
  return { stop: () => stopped(child) };
}

export interface Ended {
  code: number | null;
  output: string;
}

/**
 * Runs a program to its end. After the deadline it is interrupted, as by Ctrl+C, and then killed.
 * @param environment replaces the environment
 */
export function runProgram(
  words: readonly string[],
  {
    environment = process.env,
    deadlineMilliseconds,
  }: { environment?: NodeJS.ProcessEnv; deadlineMilliseconds: number },
): Promise<Ended> {
  const [command, ...args] = [...DIE_WITH_PARENT, ...words];
  const child = spawn(command ?? '', args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  let output = '';
  child.stdout.on('data', text => (output += String(text)));
  child.stderr.on('data', text => (output += String(text)));
  return new Promise((resolve, reject) => {
    const timers = [
      setTimeout(() => child.kill('SIGINT'), deadlineMilliseconds),
      setTimeout(() => child.kill('SIGKILL'), deadlineMilliseconds + GRACE_MILLISECONDS),
    ];
    child.on('error', reject);
    child.on('close', code => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** Runs a short command and waits. @throws Error with its output when it does not succeed */
export function run(words: readonly string[], { input, cwd }: { input?: string; cwd?: string } = {}): string {
  const [command = '', ...args] = words;
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status === 0) return stdout;
  throw new Error(`${words.join(' ')}: ${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}

function said(child: ChildProcess, ready: RegExp, name: string): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${name} ${why}:\n${output.slice(-2000)}`));
    };
    const timer = setTimeout(() => fail('did not get ready'), READY_MILLISECONDS);
    const hear = (text: Buffer) => {
      output = (output + String(text)).slice(-20_000);
      if (!ready.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', error => fail(error.message));
    child.on('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
