import type { PageFacts } from '../../shared/facts/page-facts';
import type { Verdict } from '../../shared/rules/outcome';
import type { CatalogueRule } from '../../shared/rules/rule';
import { type HelpExample, readHelpPage } from '../../shared/text/help-page';
import { readHtml } from './read-layout';

/** What a rule says about a piece of HTML. @param facts parts that the page itself does not give, or others than usual */
export function judged(rule: CatalogueRule, html: string, facts: Partial<PageFacts> = {}): Verdict {
  const whole = /^<!doctype|^<html/i.test(html)
    ? html
    : `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ví dụ</title></head><body>${html}</body></html>`;
  const read = readHtml(whole);
  const lang = /<html[^>]*\slang="([^"]*)"/i.exec(whole)?.[1] ?? null;
  return rule.evaluate({ ...read, page: { ...read.page, lang }, ...facts } as PageFacts);
}

/** What a rule says about an example of a help page. */
export function judgedExample(rule: CatalogueRule, { kind, code }: HelpExample): Verdict {
  return kind === 'html' ? judged(rule, code) : rule.evaluate(JSON.parse(code) as PageFacts);
}

/** The examples of a help page with a claim to name the test by. */
export function examplesOf(source: string, name: string): { claim: string; example: HelpExample }[] {
  return readHelpPage(source, name).examples.map((example, index) => ({
    claim: `example ${index + 1} of the help page is ${example.outcome}`,
    example,
  }));
}
