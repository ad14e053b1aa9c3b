import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { saysNothing } from './empty-words';

/** Two links with one name, side by side, that lead to two places: nobody who listens can tell them apart. */
export default defineRule({
  id: 'accessibility/links-with-one-name-share-a-target',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.4', '2.4.9'],
  act: ['fd3a94', 'b20e66'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(groups(accessibility.links).map(verdictOn)),
});

/** Links of one name, two or more. */
function groups(links: readonly LinkFacts[]): LinkFacts[][] {
  const byName = new Map<string, LinkFacts[]>();
  for (const link of links) {
    if (link.name === '' || link.url === null || /^(javascript|mailto|tel):/i.test(link.url)) continue;
    const key = link.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), link]);
  }
  return [...byName.values()].filter(group => group.length > 1);
}

function verdictOn(group: readonly LinkFacts[]): ElementVerdict {
  const [first, ...others] = group as [LinkFacts, ...LinkFacts[]];
  const different = others.filter(link => comparable(link.url) !== comparable(first.url));
  const [other] = different;
  if (other === undefined) return fine(first.at);
  const clear = group.find(link =>
    group.some(
      rival => isSameContext(link, rival) && (differsByQuery(link.url, rival.url) || isOtherSite(link.url, rival.url)),
    ),
  );
  if (clear !== undefined) return fails(clear.at, 'one-name-two-targets');
  const sharing = group.some(link =>
    group.some(rival => isSameContext(link, rival) && comparable(link.url) !== comparable(rival.url)),
  );
  return sharing || !saysNothing('link', first.name) ? unsure(other.at, 'one-name-maybe-two-targets') : fine(first.at);
}

function isSameContext(link: LinkFacts, rival: LinkFacts): boolean {
  return (
    link !== rival &&
    link.contextId === rival.contextId &&
    link.at.frame === rival.at.frame &&
    link.described === rival.described
  );
}

/** The address without what does not change the page: fragment, session and campaign marks, a closing slash. */
function comparable(address: string | null): string {
  const url = readAddress(address);
  if (url === null) return address ?? '';
  for (const key of [...url.searchParams.keys()]) if (IGNORED.test(key)) url.searchParams.delete(key);
  return `${url.host}${url.pathname.replace(/\/(index\.\w+)?$/, '')}${url.search}`;
}

/** One address asked with other values is another page; two paths may still lead to one. */
function differsByQuery(one: string | null, two: string | null): boolean {
  const [a, b] = [readAddress(one), readAddress(two)];
  return (
    a !== null && b !== null && a.host === b.host && a.pathname === b.pathname && comparable(one) !== comparable(two)
  );
}

/** Two sites: the names of their hosts have other endings. A short address may lead to the other one, so it must have a path. */
function isOtherSite(one: string | null, two: string | null): boolean {
  const [a, b] = [readAddress(one), readAddress(two)];
  if (a === null || b === null || a.pathname.length < 6 || b.pathname.length < 6) return false;
  return (
    a.hostname.split('.').slice(-2).join('.') !== b.hostname.split('.').slice(-2).join('.') && a.hostname !== b.hostname
  );
}

function readAddress(address: string | null): URL | null {
  return address !== null && URL.canParse(address) ? new URL(address) : null;
}

const IGNORED = /^(utm_|session|sid$|jsessionid|fbclid|gclid|ref$|lang$|hl$|_)/i;
