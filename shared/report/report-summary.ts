import { countOutcomes } from '../audit/count-outcomes';
import { PILLARS } from '../rules/outcome';
import { type Language, LOCALES, say } from '../text/localized';
import { PILLAR_TEXT } from '../text/outcome-text';
import { PANEL_TEXT } from '../text/panel-text';
import { reasonSentence } from '../text/result-text';
import type { PageReport } from './page-report';

/** A report in a few lines of plain text, to paste into a letter: what is not yet met, and the counts per pillar. */
export function reportSummary(report: PageReport, language: Language): string {
  const head = [report.title ?? '', report.finalUrl, auditedAtLine(report, language)];
  const pillars = PILLARS.map(pillar => {
    const results = report.results.filter(({ rule }) => rule.startsWith(`${pillar}/`));
    const { failed, cantTell, passed } = countOutcomes(results);
    const counts = [
      say(PANEL_TEXT['count-failed'], language, { count: failed }),
      say(PANEL_TEXT['count-cantTell'], language, { count: cantTell }),
      say(PANEL_TEXT['count-passed'], language, { count: passed }),
    ].join(', ');
    const lines = results
      .filter(({ outcome }) => outcome === 'failed')
      .map(result => `- ${result.rule}: ${reasonSentence(result, language)}`);
    return [`${say(PILLAR_TEXT[pillar], language)}: ${counts}`, ...lines].join('\n');
  });
  return `${[head.filter(line => line !== '').join('\n'), ...pillars].join('\n\n')}\n`;
}

/** When a report was made, in Vietnamese time as its readers live by it. */
export function auditedAtLine({ auditedAt }: Pick<PageReport, 'auditedAt'>, language: Language): string {
  return say(PANEL_TEXT['audited-at'], language, { time: timeInVietnam(auditedAt, language) });
}

/** An instant as day and time of Viet Nam. @param instant ISO 8601; what is none comes back as it is */
export function timeInVietnam(instant: string, language: Language): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(instant));
}
