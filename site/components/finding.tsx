import type { RuleResult } from '../../shared/audit/rule-result';
import { LANGUAGES } from '../../shared/text/localized';
import { SEVERITY_TEXT } from '../../shared/text/outcome-text';
import { reasonText } from '../../shared/text/reason-keys';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import { REPORT } from '../content/report-text';
import { ruleEntry } from '../site-data';
import type { View } from '../view';
import { EvidenceList } from './evidence-list';
import { Markdown } from './markdown';

/** One result that is not met or needs a look: what, why, where, how to fix. */
export function Finding({ view, result }: { view: View; result: RuleResult }) {
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
      {entry === null ? null : <HowToFix view={view} entry={entry} />}
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

function HowToFix({
  view: { write, language },
  entry,
}: {
  view: View;
  entry: NonNullable<ReturnType<typeof ruleEntry>>;
}) {
  // French reads the English text: the help bodies are in Vietnamese and English.
  const bodyLanguage = LANGUAGES.find(known => known === language && known !== 'fr') ?? 'en';
  return (
    <details>
      <summary>{write(REPORT.how)}</summary>
      <div lang={bodyLanguage === language ? undefined : bodyLanguage}>
        <Markdown source={entry.help[bodyLanguage as 'vi' | 'en'].how} under={3} />
      </div>
    </details>
  );
}
