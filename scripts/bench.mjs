// `npm run bench -- audit` (or accessibility, procedure, network): measures speed by comparing in one run. Never part of
// the tests: machines are noisy.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  build(['page-script', 'checker']);
  const program = join(ROOT, 'dist', 'checker', 'bench.js');
  return spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 2;
});
