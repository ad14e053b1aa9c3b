import type { RuleResult } from '../../audit/rule-result';
import { pillarOf, ruleById } from '../../rules/catalogue';
import { OUTCOMES, PILLARS, type Pillar, SEVERITIES } from '../../rules/outcome';
import { HTML_REPORT_TEXT } from '../../text/html-report-text';
import { type Language, type Localized, say } from '../../text/localized';
import { OUTCOME_TEXT, PILLAR_TEXT, SEVERITY_TEXT, STATUS_TEXT } from '../../text/outcome-text';
import { reasonText } from '../../text/reason-keys';
import type { PageReport } from '../page-report';
import { answerHtml, assessmentTable } from './html-answers';
import { escaped } from './html-escaped';
import { ruleHelp } from './rule-help';

const PLACES_SHOWN = 10;

const STYLE = `:root{color-scheme:light}body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:#16211f;background:#fff;max-width:52rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-top:2px solid #0b5c63;padding-top:1rem;overflow-wrap:anywhere}h3{margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #7c8a87;padding:.3rem .5rem;text-align:left}
article{border-left:4px solid #7c8a87;padding-left:1rem;margin:1.2rem 0;break-inside:avoid}article.failed{border-color:#9d2b1f}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}li{overflow-wrap:anywhere}.steps{white-space:pre-line}
@media print{body{max-width:none;padding:0}h2{break-before:page}h2:first-of-type{break-before:auto}}`;

/**
 * Reports as one printable HTML file that needs nothing else: no script, no address to load.
 * @param language of the sentences; Vietnamese unless told
 */
export function htmlOf(reports: readonly PageReport[], language: Language = 'vi'): string {
  const write = (text: Localized, values: Record<string, string | number> = {}) => escaped(say(text, language, values));
  const title = write(HTML_REPORT_TEXT.title);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<main>
<h1>${title}</h1>
<p>${write(HTML_REPORT_TEXT.independent)}</p>
<p>${write(HTML_REPORT_TEXT.pages, { count: reports.length })}</p>
${reports.map(report => pageSection(report, language)).join('\n')}
</main>
</body>
</html>
`;
}

function pageSection(report: PageReport, language: Language): string {
  const { title, finalUrl, auditedAt, status, problem, engine } = report;
  const text = HTML_REPORT_TEXT;
  const told = report.results
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
    .toSorted(byUrgency);
  const findings = told.map(result => finding(result, language)).join('\n');
  return `<section>
<h2>${escaped(title ?? finalUrl)}</h2>
<p><code>${escaped(finalUrl)}</code></p>
<p>${escaped(say(text.auditedAt, language))} ${escaped(auditedAt)}. ${escaped(say(text.status, language))}: ${escaped(say(STATUS_TEXT[status], language))}${problem === undefined ? '' : ` (${escaped(problem)})`}. ${escaped(say(text.engine, language, engine))}.</p>
${outcomeTable(report, language)}
${findings || `<p>${escaped(say(text.nothing, language))}</p>`}
${assessmentTable(report, language)}
</section>`;
}

function outcomeTable({ results }: PageReport, language: Language): string {
  const count = (pillar: Pillar, outcome: string) =>
    results.filter(result => pillarOf(result.rule) === pillar && result.outcome === outcome).length;
  const rows = PILLARS.map(pillar => {
    const cells = OUTCOMES.map(outcome => `<td>${count(pillar, outcome)}</td>`).join('');
    return `<tr><th scope="row">${escaped(say(PILLAR_TEXT[pillar], language))}</th>${cells}</tr>`;
  });
  const heads = OUTCOMES.map(outcome => `<th scope="col">${escaped(say(OUTCOME_TEXT[outcome], language))}</th>`).join(
    '',
  );
  return `<table><thead><tr><th scope="col">${escaped(say(HTML_REPORT_TEXT.pillar, language))}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Failed before doubtful, critical before minor, then the report's own order. */
function byUrgency(a: RuleResult, b: RuleResult): number {
  const urgency = ({ rule, outcome }: RuleResult) =>
    (outcome === 'failed' ? 0 : 10) + SEVERITIES.indexOf(ruleById(rule)?.severity ?? 'minor');
  return urgency(a) - urgency(b);
}

function finding(result: RuleResult, language: Language): string {
  const help = ruleHelp(result.rule);
  const reason = reasonText(result.reason);
  const body = help === null ? null : language === 'vi' ? help.vi : help.en;
  const severity = say(SEVERITY_TEXT[ruleById(result.rule)?.severity ?? 'minor'], language);
  const text = (key: keyof typeof HTML_REPORT_TEXT) => escaped(say(HTML_REPORT_TEXT[key], language));
  return `<article class="${result.outcome}">
<h3>${escaped(say(OUTCOME_TEXT[result.outcome], language))}: ${escaped(help === null ? result.rule : help.title[language])}</h3>
<p><code>${escaped(result.rule)}</code> (${escaped(severity)})</p>
<p>${escaped(reason === null ? result.reason : say(reason, language, result.values ?? {}))}</p>
${answerHtml(result.answer, language)}${places(result, language)}
${body === null ? '' : `<p><strong>${text('why')}.</strong> ${escaped(body.why)}</p>\n<p><strong>${text('how')}.</strong></p>\n<p class="steps">${escaped(body.how)}</p>`}
</article>`;
}

function places({ evidence, count = evidence.length }: RuleResult, language: Language): string {
  if (evidence.length === 0) return '';
  const shown = evidence.slice(0, PLACES_SHOWN);
  const items = shown.map(({ frame, selector, host, address, quote }) => {
    const parts = [frame && `${say(HTML_REPORT_TEXT.frame, language)} ${frame}`, selector, host, address, quote];
    return `<li>${parts.flatMap(part => (part ? [`<code>${escaped(part)}</code>`] : [])).join(' ')}</li>`;
  });
  const more = count - shown.length;
  if (more > 0) items.push(`<li>${escaped(say(HTML_REPORT_TEXT.more, language, { count: more }))}</li>`);
  return `<p><strong>${escaped(say(HTML_REPORT_TEXT.where, language))}:</strong></p><ul>${items.join('')}</ul>`;
}
