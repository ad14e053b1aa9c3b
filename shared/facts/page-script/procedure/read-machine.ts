import type { MachineFacts } from '../../procedure-facts';

const META =
  /^(description|robots|viewport|sdg-tag|dc[.:]|dcterms[.:]|og:(title|site_name|locale)|last-modified|date)/i;

/** What the document says to machines: structured data, meta tags, languages, width, plug-ins. */
export function readMachine(): MachineFacts {
  const meta: Record<string, string> = {};
  for (const element of document.querySelectorAll('meta[name], meta[property]')) {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    if (META.test(name)) meta[name.toLowerCase()] = (element.getAttribute('content') ?? '').slice(0, 300);
  }
  return {
    jsonLd: texts('script[type="application/ld+json"]'),
    meta,
    alternates: [...new Set([...document.querySelectorAll('[hreflang]')].map(languageOf))].slice(0, 20),
    contentWidth: document.documentElement.scrollWidth,
    windowWidth: document.documentElement.clientWidth,
    plugins: [...document.querySelectorAll('applet, object[type], embed[type]')].map(pluginOf).slice(0, 10),
  };
}

/** Hosts the document's resources came from, without the document's own; at most 60. */
export function foreignHosts(): string[] {
  const hosts = new Set<string>();
  const addresses = [
    ...document.querySelectorAll('script[src], img[src], iframe[src], link[rel=stylesheet][href]'),
  ].map(element => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const loaded = performance.getEntriesByType?.('resource').map(({ name }) => name) ?? [];
  for (const address of [...addresses, ...loaded]) {
    if (!URL.canParse(address, location.href)) continue;
    const { host, protocol } = new URL(address, location.href);
    if (protocol.startsWith('http') && host !== location.host) hosts.add(host);
  }
  return [...hosts].slice(0, 60);
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].slice(0, 4).map(({ textContent }) => (textContent ?? '').slice(0, 20_000));

const languageOf = (element: Element): string => (element.getAttribute('hreflang') ?? '').toLowerCase();

const pluginOf = (element: Element): string =>
  `${element.tagName.toLowerCase()} ${element.getAttribute('type') ?? ''}`.trim();
