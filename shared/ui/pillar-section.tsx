import type { ComponentChildren } from 'preact';
import { countOutcomes } from '../audit/count-outcomes';
import type { RuleResult } from '../audit/rule-result';
import type { Evidence, Pillar } from '../rules/outcome';
import { type Language, say } from '../text/localized';
import { PILLAR_TEXT } from '../text/outcome-text';
import { PANEL_TEXT } from '../text/panel-text';
import { bySeverity } from './by-severity';
import { Finding, type FindingSources } from './finding';
import { OutcomeCounts } from './outcome-counts';
import { PillarIcon } from './pillar-icon';

interface Props {
  pillar: Pillar;
  /** This pillar's results. */
  results: readonly RuleResult[];
  language: Language;
  sources: FindingSources;
  /** Which results are listed; the counts are always of all. */
  wanted: (result: RuleResult) => boolean;
  onShow?: ((evidence: Evidence) => void) | undefined;
  /** Findings are opened too, for paper. */
  allOpen?: boolean;
  /** What stands between the counts and the findings. */
  children?: ComponentChildren;
  /** What stands below the findings. */
  below?: ComponentChildren;
}

/** One pillar of a page: its counts, and its findings, the most serious first. */
export function PillarSection({
  pillar,
  results,
  language,
  sources,
  wanted,
  onShow,
  allOpen = false,
  children,
  below,
}: Props) {
  const listed = results.filter(wanted).toSorted(bySeverity);
  return (
    <details class="pillar" id={`pillar-${pillar}`} open>
      <summary>
        <h2>
          <PillarIcon pillar={pillar} />
          {say(PILLAR_TEXT[pillar], language)}
        </h2>
        {results.length > 0 && <OutcomeCounts counts={countOutcomes(results)} language={language} />}
      </summary>
      {children}
      {results.length === 0 && <p class="soft pillar-note">{say(PANEL_TEXT['pillar-no-rules'], language)}</p>}
      {results.length > 0 && listed.length === 0 && (
        <p class="soft pillar-note">{say(PANEL_TEXT['none-here'], language)}</p>
      )}
      {listed.length > 0 && (
        <ul class="findings">
          {listed.map(result => (
            <li key={result.rule}>
              <Finding result={result} language={language} sources={sources} onShow={onShow} open={allOpen} />
            </li>
          ))}
        </ul>
      )}
      {below}
    </details>
  );
}
