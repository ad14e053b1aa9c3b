import type { NationalRecordFacts } from '../facts/national-record-facts';
import type { PageFacts } from '../facts/page-facts';
import { readProcedure } from '../rules/procedure/reading/read-procedure';
import { type Infer, listOf, object, type Shape, text } from '../shape/shape';

const channel = object({}, { time: text(), fees: listOf(text()) });
const papers = object({ papers: listOf(object({ name: text() })) });

/** One line of a record file, as the national portal's records are published. */
const RECORD = object({ code: text(), name: text() }, { methods: listOf(channel), dossier: listOf(papers) });

/**
 * Reads a file of national records, one JSON object per line.
 * @returns records by procedure code
 * @throws Error that names the line and the path
 */
export function readNationalRecords(ndjson: string): ReadonlyMap<string, NationalRecordFacts> {
  const records = new Map<string, NationalRecordFacts>();
  ndjson.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = recordFrom(JSON.parse(line), `records line ${index + 1}`);
    records.set(record.code, record);
  });
  return records;
}

/** The record of the procedure a page presents; undefined when the page states no code or the file has none. */
export function nationalRecordFor(
  records: ReadonlyMap<string, NationalRecordFacts>,
  { procedure, page }: Partial<PageFacts>,
): NationalRecordFacts | undefined {
  if (procedure === undefined || page === undefined) return undefined;
  const code = readProcedure(procedure, page).code?.text;
  return code === undefined ? undefined : records.get(/^[1-9]\.\d{6}/.exec(code)?.[0] ?? code);
}

const UNITS: Readonly<Record<string, string>> = {
  WORKING_DAY: 'ngày làm việc',
  HOUR: 'giờ',
  MONTH: 'tháng',
  OTHER: '',
};
const NOTHING = /^(?:không có thông tin\.?|\s*)$/iu;

function recordFrom(value: unknown, path: string): NationalRecordFacts {
  const { code, name, methods = [], dossier = [] } = (RECORD as Shape<Infer<typeof RECORD>>).read(value, path);
  const said = (entry: string) => !NOTHING.test(entry);
  return {
    code,
    name,
    times: methods.map(({ time = '' }) => time.replace(/[A-Z_]{4,}/, unit => UNITS[unit] ?? unit).trim()).filter(said),
    fees: methods.flatMap(({ fees = [] }) => fees).filter(said),
    papers: dossier.flatMap(entry => entry.papers.map(paper => paper.name)).filter(said),
  };
}
