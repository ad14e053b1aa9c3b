import { readFileSync } from 'node:fs';
import { type ProcedureProfile, readProfile } from '../shared/audit/procedure-profile';

const OWN = import.meta.glob<unknown>('../data/profiles/*.json', { eager: true, import: 'default' });

/**
 * Reads the legal order of `--profile`: the name of one in data/profiles, or a file of the same shape.
 * @returns undefined when none was named
 * @throws Error that names what there is, or the path of what is wrong in the file
 */
export function profileFrom(named: string | undefined): ProcedureProfile | undefined {
  if (named === undefined) return undefined;
  const own = OWN[`../data/profiles/${named}.json`];
  if (own !== undefined) return readProfile(own);
  try {
    return readProfile(JSON.parse(readFileSync(named, 'utf8')));
  } catch (error) {
    throw new Error(`--profile: wanted one of ${names().join(', ')}, or a file; ${named}: ${(error as Error).message}`);
  }
}

const names = (): string[] => Object.keys(OWN).map(path => path.replace(/^.*\/|\.json$/g, ''));
