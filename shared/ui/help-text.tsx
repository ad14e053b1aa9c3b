import { Marked, type Tokens } from 'marked';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';

interface Props {
  /** Markdown of our own help pages. */
  markdown: string;
  /** Of the text. */
  language: Language;
}

const ADDRESS = /^(https?:\/\/|#)/;
const PARSERS: Readonly<Record<Language, Marked>> = { vi: parserFor('vi'), en: parserFor('en'), fr: parserFor('fr') };

/** A piece of a help page. */
export function HelpText({ markdown, language }: Props) {
  const html = PARSERS[language].parse(markdown, { async: false });
  // Safe: the Markdown is ours, ships with the program, and the renderer lets no HTML through.
  return <div class="help-text" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Our help pages hold no HTML on purpose: what looks like it is an example of code, so it is shown as text. */
function parserFor(language: Language): Marked {
  const notice = `<span class="new-tab" aria-hidden="true">↗</span><span class="visually-hidden"> (${say(PANEL_TEXT['new-tab'], language)})</span>`;
  return new Marked({
    gfm: true,
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      image: ({ text }: Tokens.Image) => escaped(text),
      heading({ tokens }: Tokens.Heading) {
        return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        if (!ADDRESS.test(href)) return text;
        return `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${text}${notice}</a>`;
      },
    },
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
