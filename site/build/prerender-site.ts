import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../shared/text/localized';
import tokens from '../../shared/ui/tokens.css?raw';
import { pathOf } from '../routes';
import base from '../styles/base.css?raw';
import icon from '../styles/icon.svg?raw';
import map from '../styles/map.css?raw';
import parts from '../styles/parts.css?raw';
import print from '../styles/print.css?raw';
import { allRoutes } from './all-routes';
import type { BuildOptions } from './build-options';
import { atomFeed, robotsText, SITEMAP_END, SITEMAP_HEAD, sitemapEntry } from './feeds';
import { loadSite } from './load-site';
import { renderRoute } from './render-route';
import { writeOpenData } from './write-open-data';

/** Writes the whole site, page by page, so that memory does not grow with the number of pages. @returns pages written */
export function prerenderSite(options: BuildOptions): number {
  const { out, editions, sample } = options;
  const css = [tokens, base, parts, map, print].join('\n');
  const styles = `/styles-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  const site = loadSite(options, styles);
  rmSync(out, { recursive: true, force: true });
  write(out, styles, css);
  write(out, '/icon.svg', icon);
  write(out, '/robots.txt', robotsText(site.origin));
  write(out, '/atom.xml', atomFeed(site));
  write(out, '/sitemap.xml', SITEMAP_HEAD);
  let pages = 0;
  for (const route of allRoutes(site)) {
    for (const language of LANGUAGES) {
      const path = pathOf(route, language);
      write(out, path.endsWith('/') ? `${path}index.html` : path, renderRoute(site, route, language));
      appendFileSync(join(out, 'sitemap.xml'), sitemapEntry(route, language, site.origin));
      pages += 1;
    }
  }
  appendFileSync(join(out, 'sitemap.xml'), SITEMAP_END);
  writeOpenData(site, out, ({ edition }) => (edition.sample ? sample : join(editions, edition.name)));
  return pages;
}

function write(out: string, path: string, text: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
