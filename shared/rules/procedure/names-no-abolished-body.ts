import type { Evidence } from '../outcome';
import { cantTell, defineRule, passed } from '../rule';
import { type StaleWord, staleWords } from './reading/abolished-bodies';
import { notGood, unlessProcedure } from './reading/judge-part';
import type { Block, PageReading } from './reading/page-reading';
import { readProcedure } from './reading/read-procedure';
import { statedLevel } from './reading/service-level';

export default defineRule({
  id: 'procedure/names-no-abolished-body',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 16' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const level = statedLevel(reading);
    if (level?.level === 'retired') return notGood(reading, 'level-retired', level.at);
    const found = [
      ...reading.blocks.filter(block => !SILENT.has(block.part)).flatMap(staleIn),
      ...staleInName(reading),
    ];
    const acting = found.find(({ word }) => word.how === 'acts');
    if (acting?.word.kind === 'level') return notGood(reading, 'level-retired', acting.at);
    if (acting !== undefined) return notGood(reading, 'body-abolished', acting.at, { body: acting.word.text });
    const mentioned = found[0];
    if (mentioned !== undefined) return cantTell('body-mentioned', mentioned.at, { body: mentioned.word.text });
    return passed('body-none-abolished', evidenceOf(reading));
  },
});

/** Titles of acts keep the names of their time. */
const SILENT = new Set<Block['part']>([
  'name',
  'legalBasis',
  'actColumn',
  'related',
  'decision',
  'keywords',
  'publisher',
  'contact',
]);
const NAMING = new Set<Block['part']>(['agency', 'competentAgency', 'intake', 'delegatedAgency', 'cooperatingAgency']);

function staleIn(block: Block): { word: StaleWord; at: Evidence }[] {
  return staleWords(block.text, NAMING.has(block.part)).map(word => {
    const start = Math.max(0, word.index - 60);
    return {
      word,
      at: { ...block.at, quote: block.text.normalize('NFC').slice(start, word.index + word.text.length + 60) },
    };
  });
}

/** The name of a procedure keeps the words of the decision that published it: it sends nobody anywhere. */
function staleInName({ name }: PageReading): { word: StaleWord; at: Evidence }[] {
  if (name === null) return [];
  return staleWords(name.text, false).map(word => ({ word: { ...word, how: 'mentioned' }, at: name.at }));
}

const evidenceOf = (reading: PageReading): Evidence[] => (reading.name === null ? [] : [reading.name.at]);
