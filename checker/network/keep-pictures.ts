import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { IPv6OnlyFacts } from '../../shared/facts/network-facts';
import { PICTURES_TEXT } from '../../shared/text/ipv6-only-text';
import { type Localized, say } from '../../shared/text/localized';

/**
 * Keeps pictures of a page with both families and with IPv6 alone, and a page that shows them side by side with what
 * differs marked. Never rejects: a picture is no reason to lose an audit.
 * @param folder made when it is not there; undefined where nobody wants pictures
 */
export async function keepPictures(
  folder: string | undefined,
  both: Page,
  alone: Page,
): Promise<IPv6OnlyFacts['pictures']> {
  if (folder === undefined) return undefined;
  const name = fileName(both.url());
  const pictures = { both: join(folder, `${name}-both.png`), alone: join(folder, `${name}-ipv6.png`) };
  try {
    mkdirSync(folder, { recursive: true });
    await both.screenshot({ path: pictures.both });
    await alone.screenshot({ path: pictures.alone });
    writeFileSync(join(folder, `${name}.html`), sideBySide(name));
    return pictures;
  } catch (error) {
    console.error(`soicong: --pictures: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

/** Host and path as far as files may be named so, and a part that tells pages of one path apart. */
function fileName(url: string): string {
  const { host, pathname } = new URL(url);
  const words = (host + pathname).replace(/[^a-z0-9.-]+/gi, '_').slice(0, 80);
  return `${words}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
}

const STYLE = `body{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin:8px;font:16px sans-serif}
figure{margin:0}img{width:100%;display:block}.mark{position:relative;isolation:isolate}.mark img+img{position:absolute;inset:0;mix-blend-mode:difference}`;

/** The third picture is the difference of the two: what is alike is black. */
function sideBySide(name: string): string {
  const both = `<img src="${name}-both.png" alt="${caption(PICTURES_TEXT.both)}">`;
  const alone = `<img src="${name}-ipv6.png" alt="${caption(PICTURES_TEXT.alone)}">`;
  const figures = [
    [PICTURES_TEXT.both, both],
    [PICTURES_TEXT.alone, alone],
    [PICTURES_TEXT.difference, `<div class="mark">${both}${alone}</div>`],
  ] as const;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style></head><body>
${figures.map(([text, shown]) => `<figure><figcaption>${caption(text)}</figcaption>${shown}</figure>`).join('\n')}
</body></html>
`;
}

const caption = (text: Localized): string => say(text, 'vi');
