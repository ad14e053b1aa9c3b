import { countOutcomes } from '../../shared/audit/count-outcomes';
import type { RuleResult } from '../../shared/audit/rule-result';
import { formatNumber, type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';

const FILTERS = ['open', 'failed', 'cantTell', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a result is listed. `open`: not yet met, or in need of a person. */
export function passesFilter({ outcome }: RuleResult, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? outcome === 'failed' || outcome === 'cantTell' : outcome === filter;
}

interface Props {
  filter: Filter;
  results: readonly RuleResult[];
  language: Language;
  onChange: (filter: Filter) => void;
}

/** Radio buttons that look like one bar: arrow keys and screen readers know them. */
export function FilterChoice({ filter, results, language, onChange }: Props) {
  const counts = countOutcomes(results);
  const numbers: Readonly<Record<Filter, number>> = {
    open: counts.failed + counts.cantTell,
    failed: counts.failed,
    cantTell: counts.cantTell,
    all: results.length,
  };
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{say(PANEL_TEXT['filter-legend'], language)}</legend>
      {FILTERS.map(name => (
        <label key={name}>
          <input type="radio" name="filter" value={name} checked={filter === name} onChange={() => onChange(name)} />
          <span>
            {say(PANEL_TEXT[`filter-${name}`], language)} <b>{formatNumber(numbers[name], language)}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
