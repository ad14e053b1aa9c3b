import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { BROWSERS, type ExtensionBrowser, startBrowser } from './extension-browser';
import { CHECKER_ONLY, DIFFERENT, type ExtensionScenario } from './extension-expectations';
import { auditInTab, type ExtensionAnswer, keepSettings } from './extension-in-tab';
import { CHECKER_PLACES, type ExtensionRun, ROWS, RUNS } from './extension-runs';
import { inShort, readFor, wanted } from './report-reading';
import { SCENARIOS } from './scenarios';
import { type Lab, startLab } from './start-lab';

/** How long a page may take, and how long one is waited for that shall not come, milliseconds. */
const PAGE_MILLISECONDS = 15_000;
const NO_PAGE_MILLISECONDS = 8000;

type Answers = ReadonlyMap<string, ExtensionAnswer>;

const answers = new Map<ExtensionRun, Answers | Error>();
const open = RUNS.filter(({ obstacle }) => obstacle === null);
let lab: Lab | undefined;

beforeAll(async () => {
  if (open.length === 0) return;
  lab = await startLab();
  await Promise.all(BROWSERS.map(browser => askAll(open.filter(run => run.browser === browser))));
});
afterAll(async () => {
  await lab?.close();
  console.log(countOfAll());
});

/** One browser after the other; in each, one set-up and one tab after the other. What goes wrong is told by the tests. */
async function askAll(runs: readonly ExtensionRun[]): Promise<void> {
  for (const place of new Set(runs.map(({ place }) => JSON.stringify(place)))) {
    const atPlace = runs.filter(run => JSON.stringify(run.place) === place);
    await askAt(atPlace).catch((error: Error) => {
      for (const run of atPlace) if (!answers.has(run)) answers.set(run, error);
    });
  }
}

async function askAt(runs: readonly ExtensionRun[]): Promise<void> {
  const [first] = runs;
  if (first === undefined) return;
  const browser = await startBrowser(lab as Lab, first.browser, first.place);
  try {
    for (const run of runs) {
      await browser.call(keepSettings, run.resolvers);
      answers.set(run, await auditAll(browser, run.rows));
    }
  } finally {
    await browser.close();
  }
}

/** What comes is looked at in one tab after the other; what does not come is waited for behind them, all at once. */
async function auditAll(browser: ExtensionBrowser, rows: readonly ExtensionScenario[]): Promise<Answers> {
  const found = new Map<string, ExtensionAnswer>();
  const ask = async (url: string, limit: number, active: boolean): Promise<void> => {
    const answer = await browser.call(auditInTab, url, limit, active);
    // A loaded machine lets a page miss its time now and then; what is wrong is wrong twice.
    const isFinal = 'report' in answer || !active;
    found.set(url, isFinal ? answer : await browser.call(auditInTab, url, limit, active));
  };
  const behind = urlsOf(rows.filter(({ noPage }) => noPage)).map(url => ask(url, NO_PAGE_MILLISECONDS, false));
  for (const url of urlsOf(rows.filter(({ noPage }) => !noPage))) await ask(url, PAGE_MILLISECONDS, true);
  await Promise.all(behind);
  return found;
}

const urlsOf = (rows: readonly ExtensionScenario[]): string[] => [...new Set(rows.map(({ wanted: { url } }) => url))];

/** @throws what went wrong */
function answersOf(run: ExtensionRun): Answers {
  const found = answers.get(run);
  if (found === undefined || found instanceof Error) throw found ?? new Error('nothing ran');
  return found;
}

const reportsOf = (run: ExtensionRun): PageReport[] =>
  [...answersOf(run).values()].flatMap(answer => ('report' in answer ? [answer.report] : []));

for (const run of RUNS) {
  const { browser, title, rows, obstacle, vantage } = run;
  describe(`the extension in ${browser}, ${title}${obstacle === null ? '' : ` (skipped: ${obstacle})`}`, () => {
    for (const row of rows) {
      test(nameOf(row), ({ skip }) => {
        if (obstacle !== null) skip(obstacle);
        const answer = answersOf(run).get(row.wanted.url) ?? { problem: 'nothing was asked' };
        if (row.noPage) return expect(answer).toHaveProperty('problem');
        if (!('report' in answer)) throw new Error(`no report of ${row.wanted.url}: ${answer.problem}`);
        expect(readFor(row.wanted, answer.report), inShort(answer.report)).toEqual(wanted(row.wanted));
      });
    }

    test('the report says what the auditor’s own network has, and nothing that was not seen', ({ skip }) => {
      if (obstacle !== null) skip(obstacle);
      const vantages = reportsOf(run).map(report => report.vantage);
      expect(vantages).toContainEqual(expect.objectContaining(vantage.must));
      for (const name of vantage.never) expect(vantages.filter(said => said[name] === true)).toEqual([]);
    });

    test('what an extension cannot look at is left open on every page', ({ skip }) => {
      if (obstacle !== null) skip(obstacle);
      const decided = reportsOf(run).flatMap(({ requestedUrl, results }) =>
        results
          .filter(({ rule, outcome }) => CHECKER_ONLY.includes(rule) && ['passed', 'failed'].includes(outcome))
          .map(({ rule, outcome }) => `${requestedUrl} ${rule} ${outcome}`),
      );
      expect(decided).toEqual([]);
    });
  });
}

test('every row is run in a browser, or its place is one where no browser stands', () => {
  const ran = new Set(RUNS.flatMap(({ rows }) => rows));
  const left = ROWS.filter(row => !ran.has(row) && CHECKER_PLACES[row.wanted.from] === undefined);
  expect(left.map(({ wanted }) => wanted.name)).toEqual([]);
});

test('every difference from the checker belongs to a row of the table', () => {
  const names = new Set(SCENARIOS.map(({ name }) => name));
  expect(Object.keys(DIFFERENT).filter(name => !names.has(name))).toEqual([]);
});

const nameOf = ({ wanted: { name }, notVisible }: ExtensionScenario): string =>
  notVisible === undefined ? name : `not visible, so undecided: ${name}`;

/** For the reader of the test run: how much was seen, and what cannot be. */
function countOfAll(): string {
  const inBrowsers = ROWS.filter(({ wanted: { from } }) => CHECKER_PLACES[from] === undefined);
  const hidden = inBrowsers.filter(({ notVisible }) => notVisible !== undefined);
  const ran = BROWSERS.map(browser => {
    const runs = open.filter(run => run.browser === browser);
    const distinct = new Set(runs.flatMap(({ rows }) => rows).filter(row => ROWS.includes(row)));
    const all = runs.reduce((sum, { rows }) => sum + rows.length, 0);
    return `${browser} ${distinct.size} of ${ROWS.length} scenarios (${all} audits in ${runs.length} set-ups)`;
  });
  return [
    `the extension in the laboratory: ${ran.join(', ')}`,
    `${hidden.length} scenarios are about what no browser shows; where they run, they must stay undecided:`,
    ...hidden.map(({ wanted: { name }, notVisible }) => `  ${name}: ${notVisible}`),
    ...Object.entries(CHECKER_PLACES).map(([place, why]) => `not run at ${place} (${countAt(place)}): ${why}`),
  ].join('\n');
}

const countAt = (place: string): number => ROWS.filter(({ wanted: { from } }) => from === place).length;
