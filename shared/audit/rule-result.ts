import { OUTCOMES } from '../rules/outcome';
import {
  anything,
  count,
  either,
  type Infer,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  text,
  textLike,
} from '../shape/shape';

const values = mapOf(either(text(), number()));

const checkNote = object({ id: text(), outcome: oneOf(['fail', 'incomplete']) }, { data: anything() });

const evidence = object(
  {},
  {
    frame: text(),
    selector: text(),
    quote: text(),
    host: text(),
    address: text(),
    url: text(),
    outcome: oneOf(['failed', 'cantTell', 'passed']),
    reason: text(),
    values,
    checks: listOf(checkNote),
  },
);

/**
 * An answer an auditor gave to a question of the tool; it stands beside what the engine says. `from`: when the page was
 * read that the answer was first given about, if that was an earlier audit.
 */
const answer = object({ outcome: oneOf(OUTCOMES), answeredAt: text() }, { note: text(), from: text() });

/** One rule on one page. `count` tells how many pieces of evidence there were when not all are kept. */
export const RULE_RESULT = object(
  {
    rule: textLike(/^(ipv6|accessibility|procedure)\/[a-z0-9-]+$/, 'a rule id such as procedure/fee-is-stated'),
    outcome: oneOf(OUTCOMES),
    reason: text(),
    evidence: listOf(evidence),
  },
  { values, count: count(), answer },
);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type RuleResult = Mutable<Infer<typeof RULE_RESULT>>;
