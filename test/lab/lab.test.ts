import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedQuestions } from './asked-questions';
import type { LabVantage } from './network-namespaces';
import { PLACES, type Place } from './places';
import { inShort, readFor, wanted } from './report-reading';
import { type AuditRunResult, runAudit } from './run-audit';
import { SCENARIOS } from './scenarios';
import { type Lab, startLab } from './start-lab';

const scenariosFrom = (from: LabVantage) => SCENARIOS.filter(scenario => scenario.from === from);
const runs = new Map<LabVantage, AuditRunResult | Error>();
let lab: Lab | undefined;

beforeAll(async () => {
  const open = PLACES.filter(({ obstacle }) => obstacle === null);
  if (open.length === 0) return;
  lab = await startLab();
  // The first place has most of the work: the others are done beside it.
  await Promise.all([auditFrom(open.slice(0, 1)), auditFrom(open.slice(1))]);
});
afterAll(async () => lab?.close());

/** One run of the checker for each place, one after the other. What goes wrong at one place is told by its tests. */
async function auditFrom(places: readonly Place[]): Promise<void> {
  for (const { from, dns, roots, environment } of places) {
    const urls = [...new Set(scenariosFrom(from).map(({ url }) => url))];
    const told = { from, urls, ...(dns && { dns }), ...(roots && { roots }), ...(environment && { environment }) };
    runs.set(from, await runAudit(lab as Lab, told).catch((error: Error) => error));
  }
}

/** @throws what went wrong with the run */
function runOf(from: LabVantage): AuditRunResult {
  const run = runs.get(from);
  if (run === undefined || run instanceof Error) throw run ?? new Error('nothing ran');
  return run;
}

for (const { from, title, obstacle, vantage } of PLACES) {
  describe(obstacle === null ? title : `${title} (skipped: ${obstacle})`, () => {
    for (const scenario of scenariosFrom(from)) {
      test(scenario.name, ({ skip }) => {
        if (obstacle !== null) skip(obstacle);
        const { reports, output } = runOf(from);
        const report = reports.get(scenario.url);
        if (report === undefined) throw new Error(`no report of ${scenario.url}\n${output}`);
        expect(readFor(scenario, report), inShort(report)).toEqual(wanted(scenario));
      });
    }

    test('the report says what the auditor’s own network has', ({ skip }) => {
      if (obstacle !== null) skip(obstacle);
      const opened = [...runOf(from).reports.values()].filter(({ status }) => status === 'ok');
      expect(opened.length).toBeGreaterThan(0);
      for (const report of opened) expect(report.vantage, report.requestedUrl).toMatchObject(vantage);
    });
  });
}

describe('a run of the checker', () => {
  const obstacle = PLACES[0]?.obstacle ?? null;

  test('asks each question about a host once, however many pages use the host', ({ skip }) => {
    if (obstacle !== null || lab === undefined) return skip(obstacle ?? '');
    runOf('dual');
    const asked = askedQuestions(lab);
    expect(asked.get('AAAA v4.thu-vien.test')).toBeDefined();
    // One more is allowed: a question without an answer in time is asked again.
    const often = [...asked].filter(([question, count]) => count > 2 && !question.includes('aaaa-silent'));
    expect(often).toEqual([]);
  });

  test('leaves a report of every address it was given', ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    for (const { from } of PLACES.filter(place => place.obstacle === null)) {
      const urls = new Set(scenariosFrom(from).map(({ url }) => url));
      expect(new Set(runOf(from).reports.keys())).toEqual(urls);
    }
  });
});
