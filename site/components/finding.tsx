import type { RuleResult } from '../../shared/audit/rule-result';
import type { HelpPage } from '../../shared/text/help-page';
import { SEVERITY_TEXT } from '../../shared/text/outcome-text';
import { reasonText } from '../../shared/text/reason-keys';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import { REPORT } from '../content/report-text';
import { ruleEntry } from '../site-data';
import type { View } from '../view';
import { EvidenceList } from './evidence-list';
import { Markdown } from './markdown';

/** One result that is not met or needs a look: what, why, where, how to fix. */
export function Finding({ view, result, brief = false }: { view: View; result: RuleResult; brief?: boolean }) {
  const { site, write, href, language } = view;
  const entry = ruleEntry(site, result.rule);
  const reason = reasonText(result.reason);
  return (
    <article class={`finding finding--${result.outcome}`}>
      <h3>{entry?.help.title[language] ?? result.rule}</h3>
      <p class="finding-facts">
        <OutcomeBadge outcome={result.outcome} language={language} />
        {entry === null ? null : <span>{write(SEVERITY_TEXT[entry.rule.severity])}</span>}
        {entry?.rule.advisory === true ? <span>{write(REPORT.advice)}</span> : null}
      </p>
      <p>{reason === null ? result.reason : write(reason, result.values ?? {})}</p>
      {entry === null ? null : <p class="summary">{entry.help.summary[language]}</p>}
      <EvidenceList view={view} result={result} />
      {entry === null || brief ? null : <WhyAndHow view={view} help={entry.help} />}
      {entry === null ? null : (
        <p>
          <a href={href({ page: 'rule', id: result.rule })}>
            {write(REPORT.helpPage)}: {entry.help.title[language]}
          </a>
        </p>
      )}
    </article>
  );
}

/** French reads the English text: the help bodies are in Vietnamese and English. */
function WhyAndHow({ view: { write, language }, help }: { view: View; help: HelpPage }) {
  const bodyLanguage = language === 'vi' ? 'vi' : 'en';
  const { why, how } = help[bodyLanguage];
  const inBody = bodyLanguage === language ? undefined : bodyLanguage;
  return (
    <details>
      <summary>{write(REPORT.whyAndHow)}</summary>
      <h4>{write(REPORT.why)}</h4>
      <div lang={inBody}>
        <Markdown source={why} under={3} />
      </div>
      <h4>{write(REPORT.how)}</h4>
      <div lang={inBody}>
        <Markdown source={how} under={3} />
      </div>
    </details>
  );
}
