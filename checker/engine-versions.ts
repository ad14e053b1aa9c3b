import axe from 'axe-core/package.json' with { type: 'json' };
import own from '../package.json' with { type: 'json' };
import { CATALOGUE } from '../shared/rules/catalogue';

/** Versions that a report carries, so that a reader can tell a changed page from a changed tool. */
export function engineVersions(): { version: string; axe: string; rules: string } {
  return { version: own.version, axe: axe.version, rules: `${own.version}+${CATALOGUE.length}` };
}
