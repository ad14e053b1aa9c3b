import { HOST_SCENARIOS } from './host-scenarios';
import { ITERATION_SCENARIOS } from './iteration-scenarios';
import { NAME_SCENARIOS } from './name-scenarios';
import { PAGE_SCENARIOS } from './page-scenarios';
import type { Scenario } from './scenario';
import { VANTAGE_SCENARIOS } from './vantage-scenarios';

/** One row per claim: an address, where the auditor stands, and what the checker must say. */
export const SCENARIOS: readonly Scenario[] = [
  ...HOST_SCENARIOS,
  ...PAGE_SCENARIOS,
  ...NAME_SCENARIOS,
  ...VANTAGE_SCENARIOS,
  ...ITERATION_SCENARIOS,
];
