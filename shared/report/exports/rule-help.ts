import { type HelpPage, readHelpPage } from '../../text/help-page';

const SOURCES = import.meta.glob<string>('../../rules/*/*.md', { query: '?raw', import: 'default', eager: true });
const read = new Map<string, HelpPage>();

/** The help page of a rule, or null when this version has none. */
export function ruleHelp(id: string): HelpPage | null {
  const known = read.get(id);
  if (known !== undefined) return known;
  const source = SOURCES[`../../rules/${id}.md`];
  if (source === undefined) return null;
  const page = readHelpPage(source, `${id}.md`);
  read.set(id, page);
  return page;
}
