// `npm run audit -- https://…`: audits any address, building the checker first when it is not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  const program = join(ROOT, 'dist', 'checker', 'soicong.js');
  if (!existsSync(program)) build(['page-script', 'checker']);
  return spawnSync(process.execPath, [program, 'audit', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 2;
});
