import type { PageReport } from '../../shared/report/page-report';

/** One rule that both reports could decide. */
export interface Pair {
  rule: string;
  /** Outcome, and the places of what was found, one per line. */
  first: string;
  second: string;
}

/** What two reports of the same page say of each rule; rules that one of them did not test are left out. */
export function decidedInBoth(first: PageReport, second: PageReport | undefined): Pair[] {
  const others = new Map(second?.results.map(result => [result.rule, result]));
  return first.results.flatMap(result => {
    const other = others.get(result.rule);
    if (other === undefined || other.outcome === 'untested' || result.outcome === 'untested') return [];
    return [{ rule: result.rule, first: told(result), second: told(other) }];
  });
}

function told({ outcome, evidence }: PageReport['results'][number]): string {
  const places = evidence.map(({ frame = '', selector = '' }) => `${frame} ${selector}`.trim()).toSorted();
  return [outcome, ...places].join('\n');
}
