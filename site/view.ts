import { formatNumber, type Language, type Localized, say } from '../shared/text/localized';
import { pathOf, type Route } from './routes';
import type { SiteData } from './site-data';

/** What every component is given: the data, the language, and the page it stands on. */
export interface View {
  site: SiteData;
  language: Language;
  route: Route;
  /** A sentence in the page's language. */
  write(text: Localized, values?: Readonly<Record<string, string | number>>): string;
  /** The address of another page in the same language. */
  href(route: Route): string;
}

export function viewOf(site: SiteData, route: Route, language: Language): View {
  return {
    site,
    language,
    route,
    write: (text, values = {}) => say(text, language, values),
    href: target => pathOf(target, language),
  };
}

/** A day as readers write it, in the time of Viet Nam: `21/11/2026`. @param iso date or instant, ISO 8601 */
export function formatDay(iso: string): string {
  return dayFormat.format(new Date(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso));
}

/** An instant in the time of Viet Nam: `15:00, 21/11/2026`. */
export function formatInstant(iso: string): string {
  return `${timeFormat.format(new Date(iso))}, ${formatDay(iso)}`;
}

const inVietNam = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const dayFormat = new Intl.DateTimeFormat('en-GB', { ...inVietNam, day: '2-digit', month: '2-digit', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  ...inVietNam,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A score with one decimal at most: `87,5` in Vietnamese. */
export const formatScore = (score: number, language: Language): string =>
  formatNumber(Math.round(score * 10) / 10, language);
