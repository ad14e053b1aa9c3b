import { useState } from 'preact/hooks';
import type { RuleResult } from '../audit/rule-result';
import type { Evidence } from '../rules/outcome';
import type { AxeLocale } from '../text/axe/axe-message';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';
import { EvidenceItem } from './evidence-item';

interface Props {
  result: RuleResult;
  language: Language;
  axeLocale: AxeLocale | null;
  onShow?: ((evidence: Evidence) => void) | undefined;
  /** How many places are shown before the reader asks for more. */
  first?: number;
}

/** Where a finding was made. */
export function EvidenceList({ result, language, axeLocale, onShow, first = 5 }: Props) {
  const [limit, setLimit] = useState(first);
  const evidence = result.evidence as readonly Evidence[];
  if (evidence.length === 0) return null;
  const count = result.count ?? evidence.length;
  const left = evidence.length - limit;
  return (
    <section class="finding-part">
      <h4>{count === 1 ? say(PANEL_TEXT.where, language) : say(PANEL_TEXT['where-count'], language, { count })}</h4>
      <ol class="evidence-list">
        {evidence.slice(0, limit).map((item, index) => (
          <EvidenceItem
            key={index}
            evidence={item}
            result={result}
            language={language}
            axeLocale={axeLocale}
            onShow={onShow}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button button--quiet" onClick={() => setLimit(evidence.length)}>
          {say(PANEL_TEXT['show-more'], language, { count: left })}
        </button>
      )}
      {left <= 0 && count > evidence.length && (
        <p class="soft">{say(PANEL_TEXT['where-more'], language, { shown: evidence.length, count })}</p>
      )}
    </section>
  );
}
