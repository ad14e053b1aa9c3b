import type { Language } from '../shared/text/localized';

/** Every kind of page the site has. `sample` pages show fictional agencies and say so. */
export type Route =
  | { page: 'home' | 'agencies' | 'rules' | 'method' | 'data' | 'about' | 'statement' | 'not-found' | 'sample' }
  | { page: 'agency'; id: string; sample: boolean }
  | { page: 'portal'; host: string; sample: boolean }
  | { page: 'report'; host: string; id: string; sample: boolean }
  | { page: 'rule'; id: string };

type Words = Readonly<Record<Language, string>>;

const ROOTS: Words = { vi: '/', en: '/en/', fr: '/fr/' };
const SEGMENTS = {
  agencies: { vi: 'co-quan', en: 'agencies', fr: 'organismes' },
  portals: { vi: 'cong', en: 'portals', fr: 'portails' },
  rules: { vi: 'quy-tac', en: 'rules', fr: 'regles' },
  method: { vi: 'phuong-phap', en: 'method', fr: 'methode' },
  data: { vi: 'du-lieu', en: 'data', fr: 'donnees' },
  about: { vi: 'gioi-thieu', en: 'about', fr: 'a-propos' },
  statement: { vi: 'tuyen-bo-tiep-can', en: 'accessibility-statement', fr: 'declaration-accessibilite' },
  sample: { vi: 'mau', en: 'sample', fr: 'exemple' },
} as const satisfies Record<string, Words>;

/** The address of a page in a language, from the root of the site; ends with `/`, the page not found with `404.html`. */
export function pathOf(route: Route, language: Language): string {
  const segments = segmentsOf(route).map(part => (typeof part === 'string' ? part : part[language]));
  return ROOTS[language] + segments.map(part => (part.endsWith('.html') ? part : `${part}/`)).join('');
}

function segmentsOf(route: Route): readonly (string | Words)[] {
  switch (route.page) {
    case 'home':
      return [];
    case 'not-found':
      return ['404.html'];
    case 'agency':
      return [...sampleSegment(route), SEGMENTS.agencies, route.id];
    case 'portal':
      return [...sampleSegment(route), SEGMENTS.portals, route.host];
    case 'report':
      return [...sampleSegment(route), SEGMENTS.portals, route.host, route.id];
    case 'rule':
      return [SEGMENTS.rules, ...route.id.split('/')];
    default:
      return [SEGMENTS[route.page]];
  }
}

const sampleSegment = ({ sample }: { sample: boolean }): readonly Words[] => (sample ? [SEGMENTS.sample] : []);

/** Whether a page shows fictional agencies. */
export const isSample = (route: Route): boolean => route.page === 'sample' || ('sample' in route && route.sample);
