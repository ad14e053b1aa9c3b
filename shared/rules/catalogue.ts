import { ACCESSIBILITY_RULES } from './accessibility-rules';
import { ACTING_RULES } from './acting-rules';
import { IPV6_RULES } from './ipv6-rules';
import { PILLARS, type Pillar } from './outcome';
import { PROCEDURE_RULES } from './procedure-rules';
import type { CatalogueRule } from './rule';

/** Every rule, in report order. */
export const CATALOGUE: readonly CatalogueRule[] = [
  ...IPV6_RULES,
  ...ACCESSIBILITY_RULES,
  ...ACTING_RULES,
  ...PROCEDURE_RULES,
];

const BY_ID = new Map<string, CatalogueRule>(CATALOGUE.map(rule => [rule.id, rule]));

/** The rule with this id, or null when this version has none. */
export const ruleById = (id: string): CatalogueRule | null => BY_ID.get(id) ?? null;

/** The pillar a rule id belongs to. @throws Error when the id names no pillar */
export function pillarOf(id: string): Pillar {
  const pillar = PILLARS.find(name => id.startsWith(`${name}/`));
  if (pillar === undefined) throw new Error(`wanted a rule id such as ipv6/…, accessibility/…, procedure/…; got ${id}`);
  return pillar;
}
