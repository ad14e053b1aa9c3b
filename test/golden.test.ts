import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../shared/facts/page-facts';
import { assembleReport } from '../shared/report/assemble-report';
import { readReport } from '../shared/report/page-report';
import { PILLARS } from '../shared/rules/outcome';

/**
 * Stored facts, judged again: what a change of a rule moves is seen here before anybody else sees it.
 * New facts of a page: `node dist/checker/record-facts.js URL > test/golden/NAME.facts.json`.
 */
const PAGES = ['good-procedure', 'middling-procedure', 'poor-procedure'];
const REBASE = process.env.UPDATE_GOLDEN === '1';
const ENGINE = { version: 'golden', axe: '4.14.1', rules: 'golden' };

const file = (name: string): URL => new URL(`./golden/${name}`, import.meta.url);

function reportOf(name: string): unknown {
  const facts = JSON.parse(readFileSync(file(`${name}.facts.json`), 'utf8')) as Partial<PageFacts>;
  const report = assembleReport({
    requestedUrl: facts.page?.url ?? '',
    auditedAt: '2026-11-21T00:00:00Z',
    engine: ENGINE,
    pillars: PILLARS,
    facts,
    problems: [],
  });
  // What is not tested without a network, and what does not apply, would only make the file long.
  const results = report.results.filter(({ outcome }) => outcome !== 'untested' && outcome !== 'inapplicable');
  return JSON.parse(JSON.stringify({ ...report, results }));
}

describe('golden reports', () => {
  test.each(PAGES)('%s is judged as before (UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts writes anew)', name => {
    const golden = file(`${name}.report.json`);
    const report = reportOf(name);
    if (REBASE) writeFileSync(golden, `${JSON.stringify(report, null, 1)}\n`);
    expect(report).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test.each(PAGES)('%s can be read back by the schema', name => {
    expect(() => readReport(reportOf(name))).not.toThrow();
  });
});
