import type { ProcedureProfile } from '../shared/audit/procedure-profile';
import type { NationalRecordFacts } from '../shared/facts/national-record-facts';
import type { JourneyRecord } from '../shared/journey/journey-record';
import type { Pillar } from '../shared/rules/outcome';

/** What one audit is to look at, and what it is given. */
export interface AuditOptions {
  pillars: readonly Pillar[];
  /** Longest wait for the page, milliseconds; the loader's own when absent. */
  deadlineMilliseconds?: number;
  /** National records by procedure code, to compare pages with. */
  records?: ReadonlyMap<string, NationalRecordFacts> | undefined;
  /** The legal order procedures are measured by. */
  profile?: ProcedureProfile | undefined;
  /** A walk through the application, for the page of its procedure. */
  journey?: JourneyRecord | undefined;
}
