import type { Localized } from './localized';
import { ACCESSIBILITY_REASONS } from './reasons/accessibility-reasons';
import { ACTING_REASONS } from './reasons/acting-reasons';
import { ENGINE_REASONS } from './reasons/engine-reasons';
import { IPV6_REASONS } from './reasons/ipv6-reasons';
import { PROCEDURE_REASONS } from './reasons/procedure-reasons';

/** The sentence behind every reason a rule or the engine can give. */
const REASONS = {
  ...ENGINE_REASONS,
  ...ACCESSIBILITY_REASONS,
  ...ACTING_REASONS,
  ...IPV6_REASONS,
  ...PROCEDURE_REASONS,
} as const;

/** Naming a reason that has no sentence is a compile error. */
export type ReasonKey = keyof typeof REASONS;

/** The sentence of a reason read from a report; null when this version does not know the key. */
export function reasonText(key: string): Localized | null {
  return Object.hasOwn(REASONS, key) ? REASONS[key as ReasonKey] : null;
}
