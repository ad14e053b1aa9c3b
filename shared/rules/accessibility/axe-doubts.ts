import type { AxeNodeFacts } from '../../facts/axe-facts';
import { AXE_RULES } from './axe-rules';

/**
 * Patterns that axe-core 4.14.1 reports as violations of WCAG although the W3C ACT rules call the same pages good.
 * They become a question for a person instead of a finding.
 * Source: the ACT test cases, https://www.w3.org/WAI/standards-guidelines/act/rules/
 */
const DOUBTS: Readonly<Record<string, (node: AxeNodeFacts) => boolean>> = {
  'frame-focusable-content': () => true,
  'label-content-name-mismatch': () => true,
  'scrollable-region-focusable': () => true,
  // A root element of another language (svg, math) is no HTML page.
  'html-has-lang': node => !/^<html\b/i.test(node.html),
};

/** True when axe's finding on this element is known to be wrong often. */
export function isDoubtful(ruleId: string, node: AxeNodeFacts): boolean {
  if (AXE_RULES[ruleId]?.experimental) return true;
  return DOUBTS[ruleId]?.(node) ?? false;
}
