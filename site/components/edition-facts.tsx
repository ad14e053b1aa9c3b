import { LIST } from '../content/list-text';
import { SCORE } from '../content/score-text';
import type { Shelf } from '../site-data';
import { formatDay, type View } from '../view';

/** Which edition the numbers come from, or that there is none. */
export function EditionFacts({ view: { write, href }, shelf }: { view: View; shelf: Shelf | null }) {
  if (shelf === null) return <p class="note">{write(LIST.noEdition)}</p>;
  const { sample, method, auditedFrom, auditedTo, publishedAt, engines } = shelf.edition;
  const name = sample ? write(SCORE.sampleName) : shelf.edition.name;
  const [from, to] = [formatDay(auditedFrom ?? publishedAt), formatDay(auditedTo ?? publishedAt)];
  return (
    <p class="note">
      {write(SCORE.editionFacts, { name, method, from, to })}{' '}
      {engines.map(engine => write(SCORE.engines, engine)).join(' ')}{' '}
      <a href={href({ page: 'method' })}>{write(SCORE.howScored)}</a>.
    </p>
  );
}
