import { describe, expect, it } from 'vitest';
import type { AxeFacts, AxeNodeFacts } from '../../facts/axe-facts';
import type { PageFacts } from '../../facts/page-facts';
import { AXE_CORE_RULES } from './axe-core';

const PART = { elements: 100_000, checked: 2500, notRun: ['color-contrast'] };

const node = (outcome: AxeNodeFacts['outcome'], html: string): AxeNodeFacts => ({
  outcome,
  target: ['img'],
  html,
  checks: [],
});

function outcomeOf(id: string, axe: Partial<AxeFacts>): string {
  const rule = AXE_CORE_RULES.find(one => one.id === `accessibility/${id}`);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const facts = { axe: { version: '4.14.1', rules: [], missingFrames: [], ...axe } };
  const { outcome, reason } = rule.evaluate(facts as unknown as PageFacts);
  return `${outcome} ${reason}`;
}

const violation = (id: string, html: string): AxeFacts['rules'] => [
  { id, outcome: 'violation', nodes: [node('violation', html)] },
];

describe('what axe-core found', () => {
  it.each([
    ['a violation fails', 'image-alt', { rules: violation('image-alt', '<img>') }, 'failed axe-violation'],
    ['a pass passes', 'image-alt', { rules: [{ id: 'image-alt', outcome: 'pass', nodes: [] }] }, 'passed axe-pass'],
    ['no element is inapplicable', 'image-alt', {}, 'inapplicable axe-inapplicable'],
    [
      'a pattern that is often reported wrongly is a question',
      'label-content-name-mismatch',
      { rules: violation('label-content-name-mismatch', '<button>') },
      'cantTell axe-doubtful',
    ],
    [
      'a drawing needs no lang on html',
      'html-has-lang',
      { rules: violation('html-has-lang', '<svg>') },
      'cantTell axe-doubtful',
    ],
    [
      'a page without lang fails',
      'html-has-lang',
      { rules: violation('html-has-lang', '<html>') },
      'failed axe-violation',
    ],
    [
      'a violation on a part of a large page fails',
      'image-alt',
      { part: PART, rules: violation('image-alt', '<img>') },
      'failed axe-violation',
    ],
    ['a good part of a large page is no pass', 'image-alt', { part: PART }, 'cantTell axe-partial'],
    ['a rule that was not run says so', 'color-contrast', { part: PART }, 'cantTell axe-not-run'],
  ] as const)('%s', (_claim, id, axe, wanted) => {
    expect(outcomeOf(id, axe as Partial<AxeFacts>)).toBe(wanted);
  });
});
