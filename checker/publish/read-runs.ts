import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type PageReport, readReport } from '../../shared/report/page-report';

/** One line of a run: a report, or what was wrong with the line. */
export type RunLine = { file: string; line: number } & ({ report: PageReport } | { problem: string });

/**
 * The files of reports in run folders, in the order of their names. A file may be named itself.
 * @throws Error with one clear line when a path does not exist or holds no reports
 */
export function reportFiles(runs: readonly string[]): string[] {
  return runs.flatMap(run => {
    const info = statSync(run, { throwIfNoEntry: false });
    if (info === undefined) throw new Error(`--runs ${run}: there is no such file or folder`);
    const files = info.isFile() ? [run] : filesBelow(run);
    if (files.length === 0) throw new Error(`--runs ${run}: wanted *.ndjson or *.ndjson.gz files in it, got none`);
    return files;
  });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.ndjson(\.gz)?$/.test(entry.name) ? [path] : [];
    });

/** Reads files line by line, never whole; a line that cannot be read gives its problem and does not stop the others. */
export async function* readRunLines(files: readonly string[]): AsyncGenerator<RunLine> {
  for (const file of files) {
    let line = 0;
    try {
      for await (const text of linesOf(file)) {
        line += 1;
        if (text.trim() !== '') yield { file, line, ...parsed(text) };
      }
    } catch (error) {
      // A truncated .gz file ends with an error; its whole lines were read by then.
      yield { file, line: line + 1, problem: `the file breaks off: ${messageOf(error)}` };
    }
  }
}

function linesOf(file: string): AsyncIterable<string> {
  const raw = createReadStream(file);
  if (!file.endsWith('.gz')) return createInterface({ input: raw, crlfDelay: Number.POSITIVE_INFINITY });
  return gunzippedLines(raw.pipe(createGunzip()));
}

/** readline swallows errors of its input, so lines of a compressed file are cut here. */
async function* gunzippedLines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parsed(text: string): { report: PageReport } | { problem: string } {
  try {
    return { report: readReport(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `no JSON, or cut off (${text.length} characters)` };
    return { problem: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
