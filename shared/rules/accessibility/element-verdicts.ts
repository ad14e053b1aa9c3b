import type { Place } from '../../facts/accessibility-facts';
import type { ReasonKey } from '../../text/reason-keys';
import { type ElementVerdict, judgeElements } from '../judge-elements';
import type { Verdict } from '../outcome';

/** The element does not meet the rule. */
export const fails = (at: Place, reason: ReasonKey): ElementVerdict => ({ outcome: 'failed', reason, at });

/** A person has to look at the element. */
export const unsure = (at: Place, reason: ReasonKey): ElementVerdict => ({ outcome: 'cantTell', reason, at });

/** The element meets the rule. */
export const fine = (at: Place): ElementVerdict => ({ outcome: 'passed', reason: 'elements-fine', at });

/** Adds up one verdict per element; `inapplicable` when the page has no element the rule speaks about. */
export const addUp = (verdicts: readonly ElementVerdict[]): Verdict => judgeElements(verdicts, 'no-such-elements');
