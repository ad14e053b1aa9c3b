import type { PageReport } from '../../shared/report/page-report';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { AgencyLine } from '../../shared/ui/agency-line';
import { pageKind } from '../ui/page-kind';

interface Props {
  url: string;
  report: PageReport | null;
  language: Language;
}

/** Which page the panel speaks about. */
export function PageLine({ url, report, language }: Props) {
  if (pageKind(url) !== 'web') return null;
  const { host, pathname, search } = new URL(url);
  return (
    <section class="page-line" aria-label={say(PANEL_TEXT['page-heading'], language)}>
      {report?.title !== undefined && (
        <h2>{report.title.trim() || <span class="soft">{say(PANEL_TEXT['no-title'], language)}</span>}</h2>
      )}
      <p class="page-address" title={url}>
        <strong>
          {host.split('.').flatMap((label, index) => (index === 0 ? [label] : [<wbr key={label} />, `.${label}`]))}
        </strong>
        <span>{pathname === '/' ? '' : pathname + search}</span>
      </p>
      {report !== null && <AgencyLine agency={report.agency} language={language} />}
    </section>
  );
}
