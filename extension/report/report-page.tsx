import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../../shared/report/page-report';
import { auditedAtLine } from '../../shared/report/report-summary';
import { PILLARS } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { AgencyLine } from '../../shared/ui/agency-line';
import { BrandMark } from '../../shared/ui/brand-mark';
import { PassedRules } from '../../shared/ui/passed-rules';
import { PillarOverview } from '../../shared/ui/pillar-overview';
import { PillarSection } from '../../shared/ui/pillar-section';
import { ReportNotes } from '../../shared/ui/report-notes';
import { ask } from '../messages/messages';
import { downloadReport } from '../ui/download-report';
import { Ipv6Notes } from '../ui/ipv6-notes';
import { LanguageChoice } from '../ui/language-choice';
import { useFindingSources } from '../ui/use-finding-sources';
import { useSettings } from '../ui/use-settings';
import { AssessmentList } from './assessment-list';

/**
 * The full report of one tab (`?tab=7`), or of the procedure its journey is about (`?tab=7&of=journey`), for reading at
 * length and for paper.
 */
export function ReportPage() {
  const chosen = useSettings();
  const report = useReport();
  if (chosen === null || report === undefined) return null;
  const { language } = chosen;
  return (
    <div class="report-page">
      <header class="report-head">
        <p class="brand">
          <BrandMark />
          <span>{say(PANEL_TEXT.brand, language)}</span>
        </p>
        <div class="actions no-print">
          {report !== null && (
            <>
              <button type="button" class="button" onClick={() => print()}>
                {say(PANEL_TEXT.print, language)}
              </button>
              <button type="button" class="button" onClick={() => downloadReport(report)}>
                {say(PANEL_TEXT['export-json'], language)}
              </button>
            </>
          )}
          <LanguageChoice language={language} />
        </div>
      </header>
      <main>
        {report === null ? (
          <p class="notice">{say(PANEL_TEXT['no-report'], language)}</p>
        ) : (
          <FullReport report={report} language={language} />
        )}
      </main>
      <footer class="soft small">
        <p>{say(PANEL_TEXT['report-note'], language)}</p>
        <p>{say(PANEL_TEXT.independent, language)}</p>
      </footer>
    </div>
  );
}

/** undefined while it is being asked for, null when the tab has none. */
function useReport(): PageReport | null | undefined {
  const [report, setReport] = useState<PageReport | null | undefined>(undefined);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const tabId = Number(asked.get('tab'));
    void ask(asked.get('of') === 'journey' ? 'journey-report' : 'last-report', { tabId })
      .catch(() => null)
      .then(setReport);
  }, []);
  return report;
}

function FullReport({ report, language }: { report: PageReport; language: Language }) {
  usePaper();
  const sources = useFindingSources(
    useMemo(() => report.results.map(({ rule }) => rule), [report]),
    language,
  );
  const { version, axe } = report.engine;
  return (
    <>
      <h1>
        <span class="report-kind">{say(PANEL_TEXT['report-heading'], language)}</span>
        {report.title || say(PANEL_TEXT['no-title'], language)}
      </h1>
      <p class="report-address">
        <a href={report.finalUrl}>{report.finalUrl}</a>
      </p>
      <AgencyLine agency={report.agency} language={language} />
      <p class="soft">
        {auditedAtLine(report, language)} · {say(PANEL_TEXT['engine-line'], language, { version, axe })}
      </p>
      <ReportNotes report={report} language={language} />
      <PillarOverview results={report.results} language={language} />
      {PILLARS.map(pillar => {
        const results = report.results.filter(({ rule }) => rule.startsWith(`${pillar}/`));
        return (
          <PillarSection
            key={pillar}
            pillar={pillar}
            results={results}
            language={language}
            sources={sources}
            wanted={({ outcome }) => outcome === 'failed' || outcome === 'cantTell'}
            below={<PassedRules results={results} language={language} sources={sources} />}
          >
            {pillar === 'ipv6' && <Ipv6Notes report={report} language={language} />}
          </PillarSection>
        );
      })}
      <AssessmentList report={report} language={language} />
    </>
  );
}

/** Paper has nothing to click: everything is unfolded before printing, and folded again afterwards. */
function usePaper(): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of folded) details.open = true;
    };
    const fold = (): void => {
      for (const details of folded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
}
