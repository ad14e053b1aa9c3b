import type { AxeNodeFacts, AxePart, AxeRuleFacts } from '../../facts/axe-facts';
import { type Evidence, QUOTE_LIMIT, type Verdict } from '../outcome';
import { type CatalogueRule, cantTell, defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { isDoubtful } from './axe-doubts';
import { AXE_RULES, type AxeRuleRow } from './axe-rules';

/** One catalogue rule per rule of axe-core, `accessibility/<axe rule id>`. */
export const AXE_CORE_RULES: readonly CatalogueRule[] = Object.entries(AXE_RULES).map(([id, row]) => axeRule(id, row));

function axeRule(id: string, { experimental: _, ...row }: AxeRuleRow): CatalogueRule {
  return defineRule({
    id: `accessibility/${id}`,
    basis: ACCESSIBILITY_BASIS,
    ...row,
    needs: ['axe'],
    evaluate: ({ axe }) => limited(verdictOn(axe.rules.filter(rule => rule.id === id)), id, axe.part),
  });
}

/** On a page that is too large for axe-core, only what was found is sure: a part that is good says nothing about the rest. */
function limited(verdict: Verdict, id: string, part: AxePart | undefined): Verdict {
  if (part === undefined || verdict.outcome === 'failed' || verdict.outcome === 'cantTell') return verdict;
  if (part.notRun.includes(id)) return cantTell('axe-not-run', [], { elements: part.elements });
  return cantTell('axe-partial', [], { checked: part.checked, elements: part.elements });
}

/** axe lists a rule once per outcome: violations and incomplete elements of one rule are joined here. */
function verdictOn(entries: readonly AxeRuleFacts[]): Verdict {
  const nodes = entries.flatMap(({ id, nodes }) => nodes.map(node => ({ node, doubtful: isDoubtful(id, node) })));
  const sure = nodes.filter(({ node, doubtful }) => node.outcome === 'violation' && !doubtful).map(({ node }) => node);
  const unsure = nodes
    .filter(({ node, doubtful }) => node.outcome === 'incomplete' || doubtful)
    .map(({ node }) => node);
  const evidence = [
    ...sure.map(node => evidenceOf(node, 'failed')),
    ...unsure.map(node => evidenceOf(node, 'cantTell')),
  ];
  if (sure.length > 0) return failed('axe-violation', evidence, { count: sure.length });
  if (unsure.length > 0) return cantTell(unsureReason(unsure), evidence, { count: unsure.length });
  if (entries.some(({ outcome }) => outcome === 'pass')) return passed('axe-pass');
  return inapplicable('axe-inapplicable');
}

const unsureReason = (nodes: readonly AxeNodeFacts[]) =>
  nodes.some(node => node.outcome === 'incomplete') ? 'axe-incomplete' : 'axe-doubtful';

function evidenceOf(node: AxeNodeFacts, outcome: 'failed' | 'cantTell'): Evidence {
  const selector = node.target.at(-1) ?? '';
  // axe names a frame by selectors; kept as they are, because two frames may share an address.
  const frame = node.target.length > 1 ? node.target.slice(0, -1).map(selectorText).join(' > ') : undefined;
  return {
    ...(frame === undefined ? {} : { frame }),
    selector: selectorText(selector),
    quote: node.html.slice(0, QUOTE_LIMIT),
    outcome,
    checks: node.checks,
  };
}

const selectorText = (selector: string | readonly string[]): string =>
  typeof selector === 'string' ? selector : selector.join(' >>> ');
