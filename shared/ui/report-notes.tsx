import type { PageReport } from '../report/page-report';
import { type Language, say } from '../text/localized';
import { STATUS_TEXT } from '../text/outcome-text';
import { PANEL_TEXT } from '../text/panel-text';
import { JourneyNote } from './journey-note';

interface Props {
  report: PageReport;
  language: Language;
}

/** What must be known before the findings are read: the page's status, and what could not be looked at. */
export function ReportNotes({ report, language }: Props) {
  const { status, unreachedFrames = [], problems = [], journey } = report;
  return (
    <>
      {status !== 'ok' && (
        <section class="notice notice--status">
          <h2>{say(PANEL_TEXT['not-scored'], language)}</h2>
          <p>{say(PANEL_TEXT['not-scored-text'], language, { status: say(STATUS_TEXT[status], language) })}</p>
        </section>
      )}
      {journey !== undefined && <JourneyNote journey={journey} language={language} />}
      {unreachedFrames.length > 0 && (
        <details class="notice unreached">
          <summary>{say(PANEL_TEXT['unreached-heading'], language, { count: unreachedFrames.length })}</summary>
          <p>{say(PANEL_TEXT['unreached-text'], language)}</p>
          <ul>
            {unreachedFrames.map((url, index) => (
              <li key={index}>
                <code>{url}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details class="notice">
          <summary>{say(PANEL_TEXT['problems-heading'], language, { count: problems.length })}</summary>
          <ul>
            {problems.map(({ part, error }) => (
              <li key={part}>
                <code>{`${part}: ${error}`}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
