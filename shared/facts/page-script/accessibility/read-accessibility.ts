import type { AccessibilityFacts } from '../../accessibility-facts';

/** Reads what our own accessibility rules need from the frame the script runs in. */
export function readAccessibility(): AccessibilityFacts {
  return { language: document.documentElement.getAttribute('lang') };
}
