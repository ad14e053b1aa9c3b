import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { countOutcomes } from '../../shared/audit/count-outcomes';
import type { ProcedureNumbers } from '../../shared/audit/procedure-numbers';
import { isAssisted } from '../../shared/journey/report-with-journey';
import type { PageReport } from '../../shared/report/page-report';
import { JOURNEY_TEXT } from '../../shared/text/journey-text';
import { type Language, say } from '../../shared/text/localized';
import { ask } from '../messages/messages';
import type { KeptJourney } from '../storage/journey';
import { downloadReport } from '../ui/download-report';
import { JourneyFiles } from './journey-finish';
import { JourneyPhases } from './journey-recording';
import type { Journey } from './use-journey';

interface Props {
  tabId: number;
  kept: KeptJourney;
  act: Journey['act'];
  language: Language;
}

/** What came of a confirmed journey. The button that was pressed is gone, so the focus comes here. */
export function JourneyResult({ tabId, kept, act, language }: Props) {
  const report = useJourneyReport(tabId, kept);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} tabIndex={-1} class="journey-result">
      <JourneyPhases kept={kept} language={language} />
      {report === null && <p>{say(JOURNEY_TEXT['no-report'], language)}</p>}
      {report && <ResultOfJourney tabId={tabId} report={report} language={language} />}
      <div class="actions">
        <button type="button" class="button" onClick={() => void act({ do: 'reopen' })}>
          {say(JOURNEY_TEXT.reopen, language)}
        </button>
      </div>
      <JourneyFiles kept={kept} act={act} language={language} />
    </div>
  );
}

/** undefined while it is being asked for, null when the procedure's page was not met. */
function useJourneyReport(tabId: number, { record, state }: KeptJourney): PageReport | null | undefined {
  const [report, setReport] = useState<PageReport | null | undefined>(undefined);
  useEffect(() => {
    let tries = 0;
    let current = true;
    // The journey is kept a moment before its report.
    const look = async (): Promise<void> => {
      const found = await ask('journey-report', { tabId }).catch(() => null);
      tries += 1;
      if (!current) return;
      if (found !== null && found.journey === undefined && tries < 20) setTimeout(() => void look(), 100);
      else setReport(found);
    };
    void look();
    return () => {
      current = false;
    };
  }, [tabId, record.id, state]);
  return report;
}

interface ResultProps {
  tabId: number;
  report: PageReport;
  language: Language;
}

function ResultOfJourney({ tabId, report, language }: ResultProps) {
  const { passed, failed, cantTell } = countOutcomes(report.results.filter(({ rule }) => isAssisted(rule)));
  // Written by this very version beside the report.
  const numbers = (report.procedure as { numbers?: ProcedureNumbers | null } | null | undefined)?.numbers;
  const title = report.journey?.procedure.title || report.title || report.finalUrl;
  const open = (): void => {
    const path = `extension/report/report.html?tab=${tabId}&of=journey`;
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
  };
  return (
    <>
      <p role="status">{say(JOURNEY_TEXT['confirmed-text'], language, { title, passed, failed, cantTell })}</p>
      {numbers && (
        <p>
          {say(JOURNEY_TEXT.numbers, language, {
            observed: numbers.depth.observed,
            of: numbers.depth.of,
            level: numbers.level.reached,
          })}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button button--primary" onClick={open}>
          {say(JOURNEY_TEXT['open-report'], language)}
        </button>
        <button type="button" class="button" onClick={() => downloadReport(report)}>
          {say(JOURNEY_TEXT['download-report'], language)}
        </button>
      </div>
    </>
  );
}
