import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROXY } from './addresses';
import { BROWSERS, type BrowserName, type ExtensionBrowser, startBrowser, whyNoBrowser } from './extension-browser';
import { DIFFERENT, inExtension } from './extension-expectations';
import { auditInTab, type ExtensionAnswer, keepSettings } from './extension-in-tab';
import type { LabVantage } from './network-namespaces';
import { PLACES } from './places';
import { inShort, readFor, wanted } from './report-reading';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';
import { type Lab, startLab } from './start-lab';

/** The laboratory's resolver, as an auditor may choose it. */
const RESOLVER_URL = 'https://doh.gov.vn/dns-query';
/** How long one page may take, milliseconds. */
const PAGE_MILLISECONDS = 15_000;

type Answers = ReadonlyMap<string, ExtensionAnswer> | Error;

const SEEN = SCENARIOS.map(scenario => ({ scenario, ...inExtension(scenario) }));
const seenFrom = (from: LabVantage) => SEEN.filter(({ scenario }) => scenario.from === from);
const obstacleOf = (browser: BrowserName, from: LabVantage): string | null =>
  PLACES.find(place => place.from === from)?.obstacle ?? whyNoBrowser(browser);
const openPlaces = (browser: BrowserName) => PLACES.filter(({ from }) => obstacleOf(browser, from) === null);

const answers = new Map<string, Answers>();
const keyOf = (browser: BrowserName, from: LabVantage): string => `${browser} ${from}`;
let lab: Lab | undefined;

beforeAll(async () => {
  if (BROWSERS.every(browser => openPlaces(browser).length === 0)) return;
  lab = await startLab();
  await Promise.all(BROWSERS.map(auditEverywhere));
});
afterAll(async () => {
  await lab?.close();
  console.log(countOfAll());
});

/** One browser after the other for each place; within a place, one tab after the other. What goes wrong is told by the tests. */
async function auditEverywhere(name: BrowserName): Promise<void> {
  for (const { from } of openPlaces(name))
    answers.set(keyOf(name, from), await auditFrom(name, from).catch((error: Error) => error));
}

async function auditFrom(name: BrowserName, from: LabVantage): Promise<Answers> {
  const place = from === 'boxed' ? { from, proxy: { host: PROXY.v4, port: PROXY.port } } : { from };
  const browser = await startBrowser(lab as Lab, name, place);
  try {
    await browser.call(keepSettings, [RESOLVER_URL]);
    return await auditAll(
      browser,
      seenFrom(from).map(({ wanted: { url } }) => url),
    );
  } finally {
    await browser.close();
  }
}

async function auditAll(browser: ExtensionBrowser, urls: readonly string[]): Promise<Map<string, ExtensionAnswer>> {
  const found = new Map<string, ExtensionAnswer>();
  for (const url of new Set(urls)) found.set(url, await browser.call(auditInTab, url, PAGE_MILLISECONDS));
  return found;
}

/** @throws what went wrong */
function answerOf(browser: BrowserName, { from, url }: Scenario): ExtensionAnswer {
  const found = answers.get(keyOf(browser, from));
  if (found === undefined || found instanceof Error) throw found ?? new Error('nothing ran');
  return found.get(url) ?? { problem: 'nothing was asked' };
}

for (const browser of BROWSERS) {
  for (const { from, title } of PLACES) {
    const obstacle = obstacleOf(browser, from);
    describe(`the extension in ${browser}, ${title}${obstacle === null ? '' : ` (skipped: ${obstacle})`}`, () => {
      for (const { scenario, wanted: row, notVisible, noPage } of seenFrom(from)) {
        const name = notVisible === undefined ? scenario.name : `not visible, so undecided: ${scenario.name}`;
        test(name, ({ skip }) => {
          if (obstacle !== null) skip(obstacle);
          const answer = answerOf(browser, row);
          if (noPage) return expect(answer).toHaveProperty('problem');
          if (!('report' in answer)) throw new Error(`no report of ${row.url}: ${answer.problem}`);
          expect(readFor(row, answer.report), inShort(answer.report)).toEqual(wanted(row));
        });
      }
    });
  }
}

describe('what the extension says in the laboratory', () => {
  test('every difference from the checker belongs to a row of the table', () => {
    const names = new Set(SCENARIOS.map(({ name }) => name));
    expect(Object.keys(DIFFERENT).filter(name => !names.has(name))).toEqual([]);
  });
});

/** For the reader of the test run: how much was seen, and what cannot be. */
function countOfAll(): string {
  const hidden = SEEN.filter(({ notVisible }) => notVisible !== undefined);
  const ran = BROWSERS.map(browser => {
    const rows = openPlaces(browser).flatMap(({ from }) => seenFrom(from));
    return `${browser}: ${rows.length} of ${SEEN.length} scenarios`;
  });
  return [
    `the extension in the laboratory – ${ran.join(', ')}`,
    `${hidden.length} scenarios are about what no browser shows; they were run and must stay undecided:`,
    ...hidden.map(({ scenario, notVisible }) => `  ${scenario.name}: ${notVisible}`),
  ].join('\n');
}
