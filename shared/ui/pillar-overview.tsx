import { countOutcomes } from '../audit/count-outcomes';
import type { RuleResult } from '../audit/rule-result';
import { PILLARS } from '../rules/outcome';
import { formatNumber, type Language, say } from '../text/localized';
import { OUTCOME_TEXT, PILLAR_TEXT } from '../text/outcome-text';
import { PANEL_TEXT } from '../text/panel-text';
import { OutcomeBar } from './outcome-bar';
import { PillarIcon } from './pillar-icon';

interface Props {
  results: readonly RuleResult[];
  language: Language;
}

/** The three pillars side by side; each leads to its findings. */
export function PillarOverview({ results, language }: Props) {
  return (
    <nav class="overview" aria-label={say(PANEL_TEXT.pillars, language)}>
      {PILLARS.map(pillar => {
        const own = results.filter(({ rule }) => rule.startsWith(`${pillar}/`));
        const counts = countOutcomes(own);
        return (
          <a key={pillar} class="overview-tile" href={`#pillar-${pillar}`}>
            <span class="overview-name">
              <PillarIcon pillar={pillar} /> {say(PILLAR_TEXT[pillar], language)}
            </span>
            <span class="overview-number">
              {own.length === 0 ? (
                say(OUTCOME_TEXT.untested, language)
              ) : (
                <>
                  <b>{formatNumber(counts.failed, language)}</b> {say(OUTCOME_TEXT.failed, language).toLowerCase()}
                </>
              )}
            </span>
            <OutcomeBar counts={counts} />
          </a>
        );
      })}
    </nav>
  );
}
