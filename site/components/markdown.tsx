import { type MarkedToken, marked, type Token } from 'marked';
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  source: string;
  /** Rank of the page's headings above this text: `## ` becomes one below it. */
  under?: 1 | 2 | 3;
  /** What stands in place of a paragraph `[[name]]`. */
  slots?: Readonly<Record<string, () => JSX.Element>>;
}

/** Markdown as elements, without any raw HTML: what looks like a tag in the text is shown as text. */
export function Markdown({ source, under = 2, slots = {} }: Props) {
  return <>{marked.lexer(source).map((token, index) => block(token as MarkedToken, index, { under, slots }))}</>;
}

type Options = Required<Pick<Props, 'under' | 'slots'>>;

function block(token: MarkedToken, key: number, options: Options): ComponentChildren {
  switch (token.type) {
    case 'paragraph':
      return paragraph(token, key, options);
    case 'heading':
      return heading(token, key, options);
    case 'list':
      return list(token, key, options);
    case 'code':
      return (
        <pre key={key}>
          <code>{token.text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote key={key}>{blocks(token.tokens, options)}</blockquote>;
    case 'text':
      return <span key={key}>{inlines(token.tokens ?? [token])}</span>;
    case 'space':
      return null;
    default:
      return <p key={key}>{token.raw}</p>;
  }
}

const blocks = (tokens: readonly Token[], options: Options) =>
  tokens.map((token, index) => block(token as MarkedToken, index, options));

function paragraph(token: MarkedToken & { type: 'paragraph' }, key: number, { slots }: Options): ComponentChildren {
  const slot = /^\[\[([\w-]+)\]\]$/.exec(token.text.trim())?.[1];
  const fill = slot === undefined ? undefined : slots[slot];
  return fill === undefined ? <p key={key}>{inlines(token.tokens ?? [])}</p> : <div key={key}>{fill()}</div>;
}

function heading(token: MarkedToken & { type: 'heading' }, key: number, { under }: Options): ComponentChildren {
  const Rank = `h${Math.min(under + token.depth - 1, 6)}` as 'h2';
  return (
    <Rank key={key} id={anchor(token.text)}>
      {inlines(token.tokens ?? [])}
    </Rank>
  );
}

/** The anchor of a heading: its letters and digits without marks. */
function anchor(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replaceAll('đ', 'd');
  return plain
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function list(token: MarkedToken & { type: 'list' }, key: number, options: Options): ComponentChildren {
  const items = token.items.map((item, index) => <li key={index}>{blocks(item.tokens, options)}</li>);
  return token.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
}

const inlines = (tokens: readonly Token[]): ComponentChildren[] =>
  tokens.map((token, index) => inline(token as MarkedToken, index));

function inline(token: MarkedToken, key: number): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong key={key}>{inlines(token.tokens ?? [])}</strong>;
    case 'em':
      return <em key={key}>{inlines(token.tokens ?? [])}</em>;
    case 'codespan':
      return <code key={key}>{token.text}</code>;
    case 'link':
      return (
        <a key={key} href={token.href}>
          {inlines(token.tokens ?? [])}
        </a>
      );
    case 'br':
      return <br key={key} />;
    case 'text':
      return token.tokens === undefined ? token.text : inlines(token.tokens);
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}
