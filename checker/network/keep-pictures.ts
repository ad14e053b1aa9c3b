import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { IPv6OnlyFacts } from '../../shared/facts/network-facts';

/**
 * Keeps pictures of a page with both families and with IPv6 alone, and a page that shows them side by side with what
 * differs marked. Only where `SOICONG_PICTURES` names a folder. Never rejects: a picture is no reason to lose an audit.
 * @param host names the files
 */
export async function keepPictures(host: string, both: Page, alone: Page): Promise<IPv6OnlyFacts['pictures']> {
  const folder = process.env.SOICONG_PICTURES;
  if (folder === undefined || folder === '') return undefined;
  try {
    const name = host.replace(/[^a-z0-9.-]/gi, '_');
    const pictures = { both: join(folder, `${name}-both.png`), alone: join(folder, `${name}-ipv6.png`) };
    mkdirSync(folder, { recursive: true });
    await both.screenshot({ path: pictures.both });
    await alone.screenshot({ path: pictures.alone });
    writeFileSync(join(folder, `${name}.html`), sideBySide(name));
    return pictures;
  } catch {
    return undefined;
  }
}

/** The third picture is the difference of the two: what is alike is black. */
function sideBySide(name: string): string {
  const both = `<img src="${name}-both.png" alt="IPv4 + IPv6">`;
  const alone = `<img src="${name}-ipv6.png" alt="IPv6">`;
  const style = `body{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin:8px;font:16px sans-serif}
figure{margin:0}img{width:100%;display:block}.mark{position:relative;isolation:isolate}.mark img+img{position:absolute;inset:0;mix-blend-mode:difference}`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head><body>
<figure><figcaption>IPv4 + IPv6</figcaption>${both}</figure>
<figure><figcaption>Chỉ IPv6</figcaption>${alone}</figure>
<figure><figcaption>Khác nhau</figcaption><div class="mark">${both}${alone}</div></figure>
</body></html>
`;
}
