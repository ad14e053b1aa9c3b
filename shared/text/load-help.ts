import { type HelpPage, readHelpPage } from './help-page';

const pages = import.meta.glob<string>('../rules/*/*.md', { query: '?raw', import: 'default' });

/**
 * Loads the help page of a rule; each is a file of its own, so that only those which are read cost anything.
 * @param rule a rule id
 * @returns undefined when the rule has no help page
 * @throws Error when the page is malformed
 */
export async function loadHelp(rule: string): Promise<HelpPage | undefined> {
  const load = pages[`../rules/${rule}.md`];
  return load === undefined ? undefined : readHelpPage(await load(), `${rule}.md`);
}
