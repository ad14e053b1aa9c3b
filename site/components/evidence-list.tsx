import english from 'axe-core/locales/_template.json';
import type { RuleResult } from '../../shared/audit/rule-result';
import { type AxeLocale, axeMessage } from '../../shared/text/axe/axe-message';
import french from '../../shared/text/axe/fr.json';
import vietnamese from '../../shared/text/axe/vi.json';
import type { Language } from '../../shared/text/localized';
import { reasonText } from '../../shared/text/reason-keys';
import { REPORT } from '../content/report-text';
import type { View } from '../view';

const AXE_LOCALES: Readonly<Record<Language, AxeLocale>> = { vi: vietnamese, en: english, fr: french };
const PLACES_SHOWN = 6;

type Evidence = RuleResult['evidence'][number];

/** Where something was found: frame, selector, host, what stands there, and why. */
export function EvidenceList({ view, result }: { view: View; result: RuleResult }) {
  const { evidence, count = evidence.length } = result;
  if (evidence.length === 0) return null;
  const shown = evidence.slice(0, PLACES_SHOWN);
  return (
    <>
      <h4>
        {view.write(REPORT.where)} ({view.write(REPORT.whereCount, { count })})
      </h4>
      <ul class="evidence">
        {shown.map((place, index) => (
          <li key={index}>
            <Place view={view} place={place} />
          </li>
        ))}
        {count > shown.length ? <li>{view.write(REPORT.moreWhere, { count: count - shown.length })}</li> : null}
      </ul>
    </>
  );
}

function Place({ view: { write, language }, place }: { view: View; place: Evidence }) {
  const { frame, selector, host, address, url, quote, reason, values, checks = [] } = place;
  const why = reason === undefined ? null : reasonText(reason);
  const notes = checks.map(({ id, outcome, data }) => axeMessage(id, outcome, data, AXE_LOCALES[language]));
  return (
    <>
      {selector === undefined ? null : <code>{selector}</code>}
      {frame === undefined ? null : (
        <>
          {' '}
          {write(REPORT.frame)} <code>{frame}</code>
        </>
      )}
      {[host, address, url].map(text => (text === undefined ? null : <code key={text}>{text} </code>))}
      {quote === undefined || quote === '' ? null : <code class="quote">{quote}</code>}
      {why === null ? null : <p class="fine">{write(why, values ?? {})}</p>}
      {notes.filter(Boolean).map(note => (
        <p key={note} class="fine">
          {note}
        </p>
      ))}
    </>
  );
}
