// `npm run accuracy -- RESULTS.json [YYYY-MM-DD]`: writes the accuracy table of a release from what the bench of procedure
// pages measured (its `--json`), so that the method page prints nothing that a person typed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runScript } from './setup.mjs';

const TABLE = join(ROOT, 'data', 'accuracy', 'procedures.json');

await runScript(async () => {
  const [results, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
  if (results === undefined) throw new Error('wanted the file that the bench wrote with --json');
  const measured = JSON.parse(readFileSync(results, 'utf8'));
  const { schema, pillar, method } = JSON.parse(readFileSync(TABLE, 'utf8'));
  const table = {
    schema,
    pillar,
    measuredOn: day,
    seed: Number(measured.seed),
    ...pagesOf(measured),
    method,
    ...numbersOf(measured),
  };
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  spawnSync(join(ROOT, 'node_modules', '.bin', 'biome'), ['format', '--write', TABLE], { stdio: 'inherit' });
  console.log(
    `${TABLE}: ${table.pages.procedure} procedure pages, ${table.pages.withoutProcedure} others, seed ${table.seed}`,
  );
  return 0;
});

function pagesOf({ pages, items }) {
  const shown = new Set(items.filter(({ procedure }) => procedure).map(({ page }) => page)).size;
  return { pages: { procedure: shown, withoutProcedure: pages - shown } };
}

function numbersOf({ total, intervals, falseAlarms, perRule }) {
  const rules = Object.entries(perRule).map(([rule, counts]) => [rule, rowOf(counts)]);
  return {
    total: rowOf(total),
    intervals95: { precision: intervals.precision.map(rounded), recall: intervals.recall.map(rounded) },
    falseAlarmsWithoutProcedure: falseAlarms,
    rules: Object.fromEntries(rules),
  };
}

function rowOf({ failed, passed, cantTellShare, neutral }) {
  return {
    failed: shareOf(failed),
    passed: shareOf(passed),
    cantTellShare: rounded(cantTellShare),
    notScored: neutral,
  };
}

function shareOf({ n, precision, recall }) {
  return { count: n, precision: rounded(precision), recall: rounded(recall) };
}

function rounded(share) {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
