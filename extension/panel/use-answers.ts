import { useState } from 'preact/hooks';
import type { PageReport } from '../../shared/report/page-report';
import { ask, type GivenAnswer } from '../messages/messages';

export interface Answers {
  /** The report with the answers that were given since. */
  report: PageReport;
  /** Whether the last answer could not be kept. */
  lost: boolean;
  /**
   * Keeps a person's answer to a rule's question or to a criterion in the tab's report; null takes it back.
   * @returns the report as it is kept now, or null when it could not be kept
   */
  give: (about: 'rule' | 'criterion', id: string, answer: GivenAnswer | null) => Promise<PageReport | null>;
}

/** The answers to one tab's report. */
export function useAnswers(tabId: number, audited: PageReport): Answers {
  const [kept, setKept] = useState<{ of: PageReport; report: PageReport } | null>(null);
  const [lost, setLost] = useState(false);
  // A report that was read again knows all answers itself.
  const report = kept?.of === audited ? kept.report : audited;
  const give: Answers['give'] = async (about, id, answer) => {
    const body = { tabId, auditedAt: report.auditedAt, about, id, answer };
    const changed = await ask('answer-question', body).catch(() => null);
    setLost(changed === null);
    if (changed !== null) setKept({ of: audited, report: changed });
    return changed;
  };
  return { report, lost, give };
}
