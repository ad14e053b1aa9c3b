import { countOutcomes } from '../audit/count-outcomes';
import type { RuleResult } from '../audit/rule-result';
import { type Outcome, PILLARS } from '../rules/outcome';
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
        const counts = countOutcomes(results.filter(({ rule }) => rule.startsWith(`${pillar}/`)));
        return (
          <a key={pillar} class="overview-tile" href={`#pillar-${pillar}`}>
            <span class="overview-name">
              <PillarIcon pillar={pillar} /> {say(PILLAR_TEXT[pillar], language)}
            </span>
            <span class="overview-number">
              <b>{formatNumber(counts[headline(counts)], language)}</b>{' '}
              {say(OUTCOME_TEXT[headline(counts)], language).toLowerCase()}
            </span>
            <OutcomeBar counts={counts} />
          </a>
        );
      })}
    </nav>
  );
}

/** The one number that says most: what is not met, else what needs a look, else what was never tested, else what is met. */
function headline({ failed, cantTell, passed, untested }: Readonly<Record<Outcome, number>>): Outcome {
  if (failed > 0) return 'failed';
  if (cantTell > 0) return 'cantTell';
  return passed > untested ? 'passed' : 'untested';
}
