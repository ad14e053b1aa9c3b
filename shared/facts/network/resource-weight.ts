import type { NetworkFacts, RequestKind } from '../network-facts';

/** `critical`: without it the page cannot be used. `visible`: something is missing to the eye. `none`: nobody notices. */
export type Weight = 'critical' | 'visible' | 'none';

/** Hosts and paths that only count visitors. */
const ANALYTICS =
  /(^|\.)(google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|clarity\.ms|hotjar\.com|matomo\.cloud|connect\.facebook\.net|mc\.yandex\.ru|statcounter\.com|histats\.com|cloudflareinsights\.com|newrelic\.com|nr-data\.net|scorecardresearch\.com|analytics\.[^/]+|thong-?ke\.[^/]+|stats?\.[^/]+|counter\.[^/]+)$/i;
const ANALYTICS_PATH = /\/(matomo|piwik|gtag|ga|analytics|counter|thong-?ke-?truy-?cap)(\.min)?\.(js|php|gif|png)$/i;
/** A script from these decides whether a form can be sent. */
const CAPTCHA = /recaptcha|hcaptcha|turnstile|captcha/i;

const WEIGHTS: Readonly<Record<RequestKind, Weight>> = {
  document: 'critical',
  frame: 'critical',
  script: 'critical',
  style: 'critical',
  xhr: 'critical',
  websocket: 'critical',
  image: 'visible',
  font: 'visible',
  media: 'visible',
  beacon: 'none',
  other: 'visible',
};

/** How much a person misses when a request fails. Analytics are nobody's loss, a CAPTCHA's picture is the whole form's. */
export function weightOfRequest(kind: RequestKind, url: string): Weight {
  if (CAPTCHA.test(url)) return 'critical';
  return isAnalytics(url) ? 'none' : WEIGHTS[kind];
}

/** The heaviest use the page makes of each host; where forms, sign-in and payment lead is critical. */
export function weightOfHosts({ requests, targets }: Pick<NetworkFacts, 'requests' | 'targets'>): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  const note = (host: string, weight: Weight) => {
    if (host !== '' && RANK[weight] >= RANK[weights.get(host) ?? 'none']) weights.set(host, weight);
  };
  for (const { host, kind, url } of requests) note(host, weightOfRequest(kind, url));
  for (const { host } of targets) note(host, 'critical');
  return weights;
}

const RANK: Readonly<Record<Weight, number>> = { none: 0, visible: 1, critical: 2 };

function isAnalytics(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return ANALYTICS.test(hostname) || ANALYTICS_PATH.test(pathname);
}
