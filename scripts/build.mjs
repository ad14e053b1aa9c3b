// Builds everything, each target in a process of its own: crxjs keeps state between builds.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runScript, SetupProblem, setUp } from './setup.mjs';

const MODES = ['page-script', 'checker', 'chrome', 'firefox', 'site'];

/** Builds the given modes of vite.config.ts in order; the page script must come first. */
export function build(modes = MODES) {
  for (const mode of modes) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status === 0) console.log(`built ${mode}`);
    else throw new SetupProblem(`${stdout}${stderr}\nThe build of ${mode} did not succeed.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await setUp();
    build(process.argv.length > 2 ? process.argv.slice(2) : MODES);
  });
}
