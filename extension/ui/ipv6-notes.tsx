import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageReport } from '../../shared/report/page-report';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { HostList } from '../../shared/ui/host-list';
import { ALL_HOSTS } from './all-hosts';

interface Props {
  report: PageReport;
  language: Language;
}

/** The hosts of the page, and what the extension could not see or ask about them. */
export function Ipv6Notes({ report, language }: Props) {
  const [seesAll, setSeesAll] = useState(true);
  useEffect(() => {
    void browser.permissions.contains(ALL_HOSTS).then(setSeesAll);
  }, [report]);
  return (
    <>
      <HostList report={report} language={language} />
      {report.vantage.resolver === null && <p class="pillar-note soft">{say(PANEL_TEXT['dns-not-asked'], language)}</p>}
      {!seesAll && <p class="pillar-note soft">{say(PANEL_TEXT['unseen-hosts'], language)}</p>}
      {(report.vantage.resolver === null || !seesAll) && (
        <p class="pillar-note no-print">
          <button type="button" class="button button--small" onClick={() => void browser.runtime.openOptionsPage()}>
            {say(PANEL_TEXT['open-settings'], language)}
          </button>
        </p>
      )}
    </>
  );
}
