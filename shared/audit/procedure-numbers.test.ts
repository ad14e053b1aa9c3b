import { describe, expect, it } from 'vitest';
import type { JourneyFacts } from '../facts/journey-facts';
import type { Outcome } from '../rules/outcome';
import { INFORMATION_RULES, procedureNumbers } from './procedure-numbers';
import type { RuleResult } from './rule-result';

const result = (name: string, outcome: Outcome): RuleResult => ({
  rule: `procedure/${name}`,
  outcome,
  reason: 'part-stated',
  evidence: [],
});
const all = (outcome: Outcome, but: Readonly<Record<string, Outcome>> = {}): RuleResult[] => {
  const names = new Set([...INFORMATION_RULES.map(id => id.slice('procedure/'.length)), ...Object.keys(but)]);
  return [...names].map(name => result(name, but[name] ?? outcome));
};

describe('information share', () => {
  it('counts what passed among what was decided', () => {
    const { information } = procedureNumbers(all('passed', { 'fee-is-stated': 'failed' }));
    expect(information).toMatchObject({ decided: INFORMATION_RULES.length, passed: INFORMATION_RULES.length - 1 });
  });

  it.each(['untested', 'cantTell', 'inapplicable'] as const)('%s is in no denominator', outcome => {
    const before = procedureNumbers(all('passed', { 'fee-is-stated': 'failed', 'steps-are-stated': 'passed' }));
    const after = procedureNumbers(all('passed', { 'fee-is-stated': 'failed', 'steps-are-stated': outcome }));
    expect(after.information.decided).toBe(before.information.decided - 1);
  });

  it('is unknown, not zero, when nothing was decided', () => {
    expect(procedureNumbers(all('untested')).information.percent).toBeNull();
  });
});

describe('level by the weakest link', () => {
  it('is 0 when one mandatory part is missing, however complete the rest', () => {
    const { level } = procedureNumbers(all('passed', { 'steps-are-stated': 'failed' }));
    expect(level).toMatchObject({ reached: 0, failing: ['procedure/steps-are-stated'] });
  });

  it('is 2 with all information and forms; what nobody walked keeps it there as undecided', () => {
    const { level } = procedureNumbers(all('passed', { 'web-form-is-offered': 'untested' }));
    expect(level.reached).toBe(2);
    expect(level.undecided).toContain('procedure/web-form-is-offered');
  });

  it('a foreign domain is a veto', () => {
    expect(procedureNumbers(all('passed', { 'domain-is-official': 'failed' })).level.reached).toBe(0);
  });

  it('a procedure without fee needs no payment to be end to end', () => {
    const walked = Object.fromEntries(
      [
        'web-form-is-offered',
        'upload-limits-are-stated',
        'submission-is-acknowledged',
        'national-sign-in-is-offered',
        'remote-signature-is-possible',
        'result-is-electronic',
      ].map(name => [name, 'passed' as const]),
    );
    expect(procedureNumbers(all('passed', { ...walked, 'fee-can-be-paid-online': 'inapplicable' })).level.reached).toBe(
      4,
    );
  });
});

describe('observed depth', () => {
  it('is 0 of 7 without a journey', () =>
    expect(procedureNumbers([]).depth).toEqual({ observed: 0, of: 7, phases: [] }));

  it('counts each phase once', () => {
    const page = { origin: 'https://nop.anmau.example', pathTemplate: '/', title: 'Nộp' };
    const journey: JourneyFacts = {
      mode: 'sandbox',
      steps: (['form', 'form', 'submit'] as const).map(phase => ({ phase, page })),
    };
    expect(procedureNumbers([], journey).depth).toMatchObject({ observed: 2, phases: ['form', 'submit'] });
  });
});
