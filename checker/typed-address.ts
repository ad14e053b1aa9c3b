import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LoadProblem } from './load-problem';

/**
 * Makes an address out of what a person typed: a URL, a host name, or a local HTML file.
 * @throws LoadProblem when it is none of them, or a file that is not HTML
 */
export function typedAddress(typed: string): string {
  if (/^https?:\/\//i.test(typed)) return parsed(typed);
  if (/^file:\/\//i.test(typed)) return htmlFile(new URL(typed).pathname);
  if (existsSync(typed)) return htmlFile(typed);
  if (/\.(html?|xhtml|svg|xml|pdf)$/i.test(typed) && !typed.includes('//'))
    throw new LoadProblem('error', `no such file: ${typed}`);
  if (/^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(typed)) return parsed(`https://${typed}`);
  throw new LoadProblem('error', `not an address and not a file: ${typed}`);
}

/** Addresses from a file, one per line; empty lines and lines that start with # are skipped. @throws Error when it cannot be read */
export function addressesFrom(file: string | undefined): string[] {
  if (file === undefined) return [];
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`cannot read --urls-from ${file}: ${(error as Error).message}`);
  }
  return content
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

function parsed(address: string): string {
  if (!URL.canParse(address)) throw new LoadProblem('error', `not an address: ${address}`);
  return new URL(address).href;
}

const BEGINNING_BYTES = 2048;

/** A local file must look like markup: a PDF or a picture with a wrong name is said so. */
function htmlFile(path: string): string {
  const file = resolve(path);
  if (statSync(file).isDirectory()) throw new LoadProblem('error', `${path} is a folder, not an HTML file`);
  const beginning = readFileSync(file).subarray(0, BEGINNING_BYTES).toString('latin1');
  if (beginning.startsWith('%PDF-')) throw new LoadProblem('error', `${path} is a PDF document, not an HTML page`);
  if (!/<[a-z!?]/i.test(beginning)) throw new LoadProblem('error', `${path} is not an HTML file`);
  return pathToFileURL(file).href;
}
