import { Marked, type Tokens } from 'marked';

interface Props {
  /** Markdown of our own help pages. */
  markdown: string;
}

const ADDRESS = /^(https?:\/\/|#)/;

/** Our help pages hold no HTML on purpose: what looks like it is an example of code, so it is shown as text. */
const parser = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    image: ({ text }: Tokens.Image) => escaped(text),
    heading({ tokens }: Tokens.Heading) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      return ADDRESS.test(href) ? `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${text}</a>` : text;
    },
  },
});

/** A piece of a help page. */
export function HelpText({ markdown }: Props) {
  const html = parser.parse(markdown, { async: false });
  // Safe: the Markdown is ours, ships with the program, and the renderer lets no HTML through.
  return <div class="help-text" dangerouslySetInnerHTML={{ __html: html }} />;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
