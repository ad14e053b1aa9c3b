import { findBasis, type LegalBasis } from '../agencies/legal-basis';
import type { Basis } from '../rules/rule';
import { type Language, say } from '../text/localized';
import { NewTab } from './new-tab';

interface Props {
  basis: readonly Basis[];
  /** data/legal-basis.json; null while it is being loaded. */
  laws: LegalBasis | null;
  language: Language;
}

/** The laws and standards a rule rests on, with what the cited article says and what must be known about the text. */
export function BasisList({ basis, laws, language }: Props) {
  return (
    <ul class="basis">
      {basis.map(({ document, article }) => (
        <li key={`${document} ${article}`}>
          <Cited document={document} article={article} laws={laws} language={language} />
        </li>
      ))}
    </ul>
  );
}

interface CitedProps {
  document: string;
  article: string | undefined;
  laws: LegalBasis | null;
  language: Language;
}

function Cited({ document: number, article, laws, language }: CitedProps) {
  const found =
    laws === null
      ? null
      : findBasis(article === undefined ? { document: number } : { document: number, article }, laws);
  const label = article === undefined ? number : `${number}, ${article}`;
  if (found === null) return <strong>{label}</strong>;
  const { document } = found;
  const note = document.note === undefined ? undefined : laws?.notes[document.note];
  return (
    <>
      {document.url === undefined ? (
        <strong>{label}</strong>
      ) : (
        <a href={document.url} target="_blank" rel="noreferrer">
          {label}
          <NewTab language={language} />
        </a>
      )}
      {`: ${say(document.title, language)}.`}
      {found.article && <span class="basis-article"> {found.article[language === 'vi' ? 'vi' : 'en']}</span>}
      {note && <span class="basis-note"> {say(note, language)}</span>}
    </>
  );
}
