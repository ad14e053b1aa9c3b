import { AXE_CORE_RULES } from './accessibility/axe-core';
import type { CatalogueRule } from './rule';

/** The accessibility pillar, in report order: axe-core's rules, then our own. */
export const ACCESSIBILITY_RULES: readonly CatalogueRule[] = [...AXE_CORE_RULES];
