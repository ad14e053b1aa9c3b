import type { DocumentFacts } from '../../../facts/page-facts';
import type { ProcedureFacts } from '../../../facts/procedure-facts';
import { codeOf, isGeneric, nameOf } from './identity';
import { kindOf } from './page-kind';
import { linesOf } from './page-lines';
import type { PageReading } from './page-reading';
import { readBlocks } from './read-blocks';

/**
 * Reads a page as a citizen would: what kind of page it is and which parts of a procedure it states. Pure; the answer
 * for the same facts is kept, because every procedure rule asks for it.
 */
export function readProcedure(procedure: ProcedureFacts, page: DocumentFacts): PageReading {
  const known = readings.get(procedure);
  if (known !== undefined) return known;
  const reading = read(procedure, page);
  readings.set(procedure, reading);
  return reading;
}

const readings = new WeakMap<ProcedureFacts, PageReading>();

function read(procedure: ProcedureFacts, page: DocumentFacts): PageReading {
  const documents = procedure.documents.map(linesOf);
  const blocks = documents.flatMap(readBlocks);
  const name = nameOf(documents, blocks);
  const code = codeOf(documents, blocks);
  const { kind, sure, evidence } = kindOf({ procedure, page, documents, blocks, name, code });
  return {
    kind,
    kindEvidence: evidence,
    sure,
    blocks,
    cut: procedure.documents.some(({ cut }) => cut),
    name,
    nameInTitle: name === null && page.title.split(/ [-–|] /).some(piece => piece.length >= 15 && !isGeneric(piece)),
    code,
    body: bodyOf(documents),
    documents,
  };
}

const bodyOf = (documents: PageReading['documents']) =>
  documents.flatMap(({ lines }) => lines.filter(line => line.region === 'main' || line.region === 'aside'));
