// `npm test`: types, lint, unit tests, both browsers, the laboratory. Ends with one line that sums all suites.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, runScript, setUp } from './setup.mjs';

const CHECKS = [
  ['types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  ['lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
];
const SUITES = ['unit', 'browsers', 'lab'];

await runScript(async () => {
  await setUp();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, script, args] of CHECKS) add(total, check(name, script, args));
  build();
  for (const suite of SUITES) add(total, vitest(suite));
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
});

function add(total, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function check(name, script, args) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(`${name}: ${status === 0 ? 'ok' : 'not ok'}`);
  return { passed: Number(status === 0), failed: Number(status !== 0), skipped: 0 };
}

/** Runs one vitest project; its numbers come from vitest's own JSON report. */
function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-test-'));
  const file = join(folder, 'result.json');
  const args = [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    // A file that does not even load has no tests, and still is a failure.
    const failed = Math.max(numFailedTests, status === 0 ? 0 : 1, numFailedTests === 0 ? numFailedTestSuites : 0);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
