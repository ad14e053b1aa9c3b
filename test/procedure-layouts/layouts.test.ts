// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../shared/facts/page-facts';
import { PROCEDURE_RULES } from '../../shared/rules/procedure-rules';
import type { ProcedurePart } from '../../shared/text/lexicon/procedure-part';
import { LAYOUTS } from './layouts';
import { MORE_LAYOUTS } from './more-layouts';
import { PORTAL_LAYOUTS } from './portal-layouts';
import { readHtml } from './read-layout';
import { type Defect, SAMPLE, spoiled } from './sample-procedure';

const RULE_OF: Partial<Record<ProcedurePart, string>> = {
  code: 'name-and-code-are-stated',
  steps: 'steps-are-stated',
  ways: 'ways-to-apply-are-stated',
  dossier: 'dossier-is-stated',
  time: 'time-limit-is-stated',
  fee: 'fee-is-stated',
  applicants: 'applicants-are-stated',
  agency: 'responsible-agency-is-stated',
  result: 'result-is-stated',
  conditions: 'conditions-are-stated',
  legalBasis: 'legal-basis-is-stated',
  serviceLevel: 'service-level-is-stated',
};
const STATED = Object.entries(RULE_OF) as [ProcedurePart, string][];
const DEFECTS: readonly Defect[] = ['absent', 'empty', 'placeholder'];

/** Outcomes of all rules for a page; each page is read once. */
function outcomes({ page, frame }: { page: string; frame?: string }): ReadonlyMap<string, string> {
  const key = page + (frame ?? '');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const facts = readHtml(page, frame) as PageFacts;
  const found = new Map(ASKED.map(rule => [rule.id.slice('procedure/'.length), rule.evaluate(facts).outcome]));
  answers.set(key, found);
  return found;
}

const answers = new Map<string, ReadonlyMap<string, string>>();
const ASKED = PROCEDURE_RULES.filter(({ needs }) => needs.every(need => need === 'page' || need === 'procedure'));
const outcome = (rule: string, html: { page: string; frame?: string }) => outcomes(html).get(rule);

describe.each([...LAYOUTS, ...MORE_LAYOUTS, ...PORTAL_LAYOUTS])('$name', ({ render }) => {
  it('a complete page states every part', () => {
    const html = render(SAMPLE);
    const failing = STATED.map(([, rule]) => `${rule}: ${outcome(rule, html)}`).filter(
      line => !line.endsWith('passed'),
    );
    expect(failing).toEqual([]);
    expect(outcome('partial-level-has-a-reason', html)).toBe('passed');
    expect(outcome('form-is-downloadable', html)).toBe('passed');
    expect(outcome('names-no-abolished-body', html)).toBe('passed');
  });

  it.each(DEFECTS)('a part that is %s is noticed, whichever it is', defect => {
    const missed = STATED.filter(([part, rule], turn) => {
      const found = outcome(rule, render(spoiled(SAMPLE, part, defect, turn)));
      return found !== 'failed' && !(found === 'cantTell' && part === 'time');
    });
    expect(missed.map(([, rule]) => rule)).toEqual([]);
  });

  it('a part that is gone takes no other part with it', () => {
    const accused = STATED.flatMap(([part, rule]) => {
      const html = render(spoiled(SAMPLE, part, 'absent'));
      return STATED.filter(([, other]) => other !== rule && outcome(other, html) === 'failed').map(
        ([, other]) => `${other} without ${part}`,
      );
    });
    expect(accused).toEqual([]);
  });
});
