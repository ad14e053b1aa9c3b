import type { RuleResult } from '../audit/rule-result';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';
import type { FindingSources } from './finding';

interface Props {
  /** Results of one pillar. */
  results: readonly RuleResult[];
  language: Language;
  sources: FindingSources;
}

/** What a page already does right, by name only. */
export function PassedRules({ results, language, sources }: Props) {
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  if (passed.length === 0) return null;
  return (
    <details class="passed-rules">
      <summary>{say(PANEL_TEXT['passed-heading'], language, { count: passed.length })}</summary>
      <ul>
        {passed.map(({ rule }) => {
          const help = sources.helpOf(rule);
          return <li key={rule}>{help ? say(help.title, language) : rule}</li>;
        })}
      </ul>
    </details>
  );
}
