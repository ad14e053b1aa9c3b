import { useMemo, useState } from 'preact/hooks';
import type { RuleResult } from '../../shared/audit/rule-result';
import type { PageReport } from '../../shared/report/page-report';
import { type Evidence, PILLARS } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { PillarOverview } from '../../shared/ui/pillar-overview';
import { PillarSection } from '../../shared/ui/pillar-section';
import { ReportNotes } from '../../shared/ui/report-notes';
import { Ipv6Notes } from '../ui/ipv6-notes';
import { useFindingSources } from '../ui/use-finding-sources';
import { ActingSection } from './acting-section';
import type { Acting } from './acting-state';
import { AssessmentSection } from './assessment-section';
import { type Filter, FilterChoice, passesFilter } from './filter-choice';
import { MarkBar, useMark } from './mark-bar';
import { ReportActions } from './report-actions';
import { ReviewOffer } from './review-offer';
import { ReviewSection } from './review-section';
import { useAnswers } from './use-answers';

interface Props {
  tabId: number;
  report: PageReport;
  acting: Acting;
  /** Called when something other than an answer has changed the tab's report. */
  onChanged: () => void;
  language: Language;
}

/** The findings of one page. */
export function ReportView({ tabId, report: audited, acting, onChanged, language }: Props) {
  const answers = useAnswers(tabId, audited);
  const { report } = answers;
  const [filter, setFilter] = useState<Filter>('open');
  const wanted = (result: RuleResult): boolean => passesFilter(result, filter);
  const listed = useMemo(
    () => report.results.filter(result => passesFilter(result, filter)).map(({ rule }) => rule),
    [report, filter],
  );
  const sources = useFindingSources(listed, language);
  const mark = useMark(tabId);
  return (
    <>
      <ReportNotes report={report} language={language} />
      <PillarOverview results={report.results} language={language} />
      <FilterChoice filter={filter} results={report.results} language={language} onChange={setFilter} />
      {PILLARS.map(pillar => (
        <PillarSection
          key={pillar}
          pillar={pillar}
          results={report.results.filter(({ rule }) => rule.startsWith(`${pillar}/`))}
          language={language}
          sources={sources}
          wanted={wanted}
          onShow={(evidence: Evidence) => mark.show(evidence)}
        >
          {pillar === 'ipv6' && <Ipv6Notes report={report} language={language} />}
        </PillarSection>
      ))}
      <ActingSection report={report} acting={acting} language={language} />
      <ReviewOffer tabId={tabId} report={report} language={language} onReused={onChanged} />
      <ReviewSection key={`review-${report.auditedAt}`} answers={answers} mark={mark} language={language} />
      <AssessmentSection key={`assessment-${report.auditedAt}`} answers={answers} mark={mark} language={language} />
      <ReportActions tabId={tabId} report={report} language={language} />
      <p class="soft small">{say(PANEL_TEXT['report-note'], language)}</p>
      <MarkBar mark={mark} language={language} />
    </>
  );
}
