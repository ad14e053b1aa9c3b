/** What a tab shows, as far as an audit is concerned. */
export type PageKind = 'web' | 'browser-page' | 'store-page' | 'local-file';

/** Both browsers shield their extension stores from every extension. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** Tells from an address whether an extension may read the page at all. */
export function pageKind(url: string): PageKind {
  if (STORES.some(store => store.test(url))) return 'store-page';
  if (/^https?:\/\//.test(url)) return 'web';
  return url.startsWith('file:') ? 'local-file' : 'browser-page';
}

/** The match pattern that grants exactly this page's host; ports cannot be named in both browsers. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
