import type { Language } from '../../shared/text/localized';
import { FRAME } from '../content/frame-text';
import { SCORE } from '../content/score-text';
import { isSample, pathOf, type Route } from '../routes';
import type { SiteData } from '../site-data';

/** One entry of sitemap.xml; sample pages and the page not found have none. */
export function sitemapEntry(route: Route, language: Language, origin: string): string {
  if (isSample(route) || route.page === 'not-found') return '';
  return `<url><loc>${escapedXml(origin + pathOf(route, language))}</loc></url>\n`;
}

export const SITEMAP_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
export const SITEMAP_END = '</urlset>\n';

/** robots.txt: everything may be read except sample pages, which no search engine should show as news. */
export function robotsText(origin: string): string {
  const sample = (['vi', 'en', 'fr'] as const).map(language => `Disallow: ${pathOf({ page: 'sample' }, language)}`);
  return ['User-agent: *', ...sample, `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}

/** Atom feed (RFC 4287) of editions, the newest first; the sample edition says that it is one. */
export function atomFeed({ origin, editions, sample, builtOn }: SiteData): string {
  const shelves = [...editions, ...(sample === null ? [] : [sample])];
  const entries = shelves.map(({ edition }) => {
    const label = edition.sample ? ` (${FRAME.sampleTitle.vi})` : '';
    const path = pathOf({ page: edition.sample ? 'sample' : 'agencies' }, 'vi');
    return `<entry><id>${origin}/#edition-${edition.name}</id><title>${escapedXml(`${SCORE.edition.vi} ${edition.name}${label}`)}</title><updated>${edition.publishedAt}</updated><link href="${origin}${path}"/></entry>`;
  });
  const updated = shelves[0]?.edition.publishedAt ?? `${builtOn}T00:00:00+07:00`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><id>${origin}/</id><title>${FRAME.name.vi}: ${FRAME.feed.vi}</title><updated>${updated}</updated><author><name>${FRAME.name.vi}</name></author><link rel="self" href="${origin}/atom.xml"/>
${entries.join('\n')}
</feed>
`;
}

const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
