import { useMemo } from 'preact/hooks';
import { rulesOf } from '../../shared/assessment/wcag-criteria';
import { countOutcomes } from '../../shared/audit/count-outcomes';
import type { RuleResult } from '../../shared/audit/rule-result';
import type { PageReport } from '../../shared/report/page-report';
import type { Outcome } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { reasonSentence } from '../../shared/text/result-text';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import { useFindingSources } from '../ui/use-finding-sources';

interface Props {
  /** For example `1.4.3`. */
  criterion: string;
  report: PageReport;
  language: Language;
}

const COUNTED = ['failed', 'cantTell', 'passed', 'inapplicable', 'untested'] as const satisfies readonly Outcome[];

/** What the rules of one criterion found on the page. */
export function AssessmentResults({ criterion, report, language }: Props) {
  const rules = rulesOf(criterion);
  if (rules.length === 0) return <p class="soft">{say(REVIEW_TEXT['no-automatic-part'], language)}</p>;
  const results = report.results.filter(({ rule }) => rules.includes(rule));
  const counts = countOutcomes(results);
  counts.untested += rules.length - results.length;
  const line = COUNTED.filter(outcome => counts[outcome] > 0)
    .map(outcome => say(PANEL_TEXT[`count-${outcome}`], language, { count: counts[outcome] }))
    .join(', ');
  return (
    <>
      <h5>{say(REVIEW_TEXT['automatic-part'], language)}</h5>
      <p>{line}</p>
      <OpenResults results={results.filter(isOpen)} language={language} />
    </>
  );
}

const isOpen = ({ outcome }: RuleResult): boolean => outcome === 'failed' || outcome === 'cantTell';

function OpenResults({ results, language }: { results: readonly RuleResult[]; language: Language }) {
  const rules = results.map(({ rule }) => rule).join(' ');
  const { helpOf } = useFindingSources(
    useMemo(() => rules.split(' ').filter(rule => rule !== ''), [rules]),
    language,
  );
  if (results.length === 0) return null;
  return (
    <ul>
      {results.map(result => {
        const help = helpOf(result.rule);
        return (
          <li key={result.rule}>
            <OutcomeBadge outcome={result.outcome} language={language} />{' '}
            {help && <strong>{say(help.title, language)}.</strong>} {reasonSentence(result, language)}
          </li>
        );
      })}
    </ul>
  );
}
