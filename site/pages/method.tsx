import type { ComponentChildren } from 'preact';
import { OUTCOMES, type Outcome, PILLARS, SEVERITIES } from '../../shared/rules/outcome';
import { PORTAL_WEIGHTS, type PortalKind } from '../../shared/score/agency-score';
import { WEIGHTS } from '../../shared/score/page-score';
import type { Localized } from '../../shared/text/localized';
import { PILLAR_TEXT, SEVERITY_TEXT } from '../../shared/text/outcome-text';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import { type AccuracyRow, type AccuracyTable, pagesMeasured } from '../accuracy-table';
import { ScrollTable } from '../components/scroll-table';
import { HOST_KIND_TEXT } from '../content/list-text';
import { PAGE_KIND_TEXT, TABLES } from '../content/report-text';
import { ruleEntry } from '../site-data';
import { formatDay, formatScore, type View } from '../view';
import { ProsePage } from './prose-page';

/** How scores are made, with the tables that the code itself uses. */
export function MethodPage({ view }: { view: View }) {
  const slots = {
    outcomes: () => <OutcomesTable view={view} />,
    weights: () => <WeightsTable view={view} />,
    'portal-weights': () => <PortalWeightsTable view={view} />,
    accuracy: () => <AccuracyTables view={view} />,
  };
  return <ProsePage view={view} name="method" slots={slots} />;
}

const IN_SCORE: Readonly<Record<Outcome, Localized>> = {
  passed: TABLES.countsAsPass,
  failed: TABLES.countsAsFail,
  cantTell: TABLES.countsNot,
  inapplicable: TABLES.countsNever,
  untested: TABLES.countsWhenLost,
};

function OutcomesTable({ view }: { view: View }) {
  const { write, language } = view;
  const heads = [TABLES.outcome, TABLES.word, TABLES.inScore].map(head => write(head));
  return (
    <ScrollTable view={view} caption={write(TABLES.outcome)} heads={heads}>
      {OUTCOMES.map(outcome => (
        <tr key={outcome}>
          <th scope="row">
            <OutcomeBadge outcome={outcome} language={language} />
          </th>
          <td>
            <code>{outcome}</code>
          </td>
          <td>{write(IN_SCORE[outcome])}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function WeightsTable({ view }: { view: View }) {
  const { write } = view;
  return (
    <ScrollTable view={view} caption={write(TABLES.severity)} heads={[write(TABLES.severity), write(TABLES.weight)]}>
      {SEVERITIES.map(severity => (
        <tr key={severity}>
          <th scope="row">{write(SEVERITY_TEXT[severity])}</th>
          <td>{WEIGHTS[severity]}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function PortalWeightsTable({ view }: { view: View }) {
  const { write } = view;
  const nameOf = (kind: PortalKind) => write(kind === 'other' ? PAGE_KIND_TEXT.other! : HOST_KIND_TEXT[kind]);
  return (
    <ScrollTable
      view={view}
      caption={write(TABLES.portalKind)}
      heads={[write(TABLES.portalKind), write(TABLES.weight)]}
    >
      {Object.entries(PORTAL_WEIGHTS).map(([kind, weight]) => (
        <tr key={kind}>
          <th scope="row">{nameOf(kind as PortalKind)}</th>
          <td>{weight}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function AccuracyTables({ view }: { view: View }) {
  const { accuracy } = view.site;
  if (accuracy.length === 0) return <p class="note">{view.write(TABLES.noAccuracy)}</p>;
  return (
    <>
      {PILLARS.flatMap(pillar => accuracy.filter(table => table.pillar === pillar)).map((table, index) => (
        <OneAccuracyTable key={index} view={view} table={table} />
      ))}
    </>
  );
}

function OneAccuracyTable({ view, table }: { view: View; table: AccuracyTable }) {
  const { write, language, site, href } = view;
  const { pillar, measuredOn, method, total, rules } = table;
  const values = { pillar: write(PILLAR_TEXT[pillar]), day: formatDay(measuredOn), pages: pagesMeasured(table) };
  const heads = [TABLES.what, TABLES.precisionFailed, TABLES.recallFailed, TABLES.precisionPassed, TABLES.recallPassed];
  return (
    <>
      {method === undefined ? null : <p>{write(method)}</p>}
      <ScrollTable
        view={view}
        caption={write(TABLES.accuracyCaption, values)}
        captionShown
        heads={heads.map(head => write(head))}
      >
        <AccuracyLine view={view} name={write(TABLES.allRules)} row={total} />
        {Object.entries(rules).map(([id, row]) => {
          const entry = ruleEntry(site, id);
          const name = entry === null ? id : <a href={href({ page: 'rule', id })}>{entry.help.title[language]}</a>;
          return <AccuracyLine key={id} view={view} name={name} row={row} />;
        })}
      </ScrollTable>
    </>
  );
}

function AccuracyLine({ view, name, row }: { view: View; name: ComponentChildren; row: AccuracyRow }) {
  const share = (value: number | null) => (value === null ? '–' : `${formatScore(100 * value, view.language)}\u00a0%`);
  const { failed, passed } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {share(failed.precision)} <span class="fine">({failed.count})</span>
      </td>
      <td>{share(failed.recall)}</td>
      <td>
        {share(passed.precision)} <span class="fine">({passed.count})</span>
      </td>
      <td>{share(passed.recall)}</td>
    </tr>
  );
}
