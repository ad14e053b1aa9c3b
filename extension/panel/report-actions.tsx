import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageReport } from '../../shared/report/page-report';
import { reportSummary } from '../../shared/report/report-summary';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { downloadReport } from '../ui/download-report';

interface Props {
  tabId: number;
  report: PageReport;
  language: Language;
}

/** What can be done with a report: read it in full, keep it, pass it on. */
export function ReportActions({ tabId, report, language }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(reportSummary(report, language)).then(() => setCopied(true));
  };
  const open = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL(`extension/report/report.html?tab=${tabId}`) });
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={open}>
        {say(PANEL_TEXT['open-report'], language)}
      </button>
      <button type="button" class="button" onClick={() => downloadReport(report)}>
        {say(PANEL_TEXT['export-json'], language)}
      </button>
      <button type="button" class="button" onClick={copy}>
        {say(PANEL_TEXT.copy, language)}
      </button>
      <p role="status" class="soft">
        {copied && say(PANEL_TEXT.copied, language)}
      </p>
    </div>
  );
}
