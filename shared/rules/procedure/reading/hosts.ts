/** An address nobody else can reach: a file, the loopback, a name reserved for examples. */
export const isLocal = (protocol: string, host: string): boolean =>
  !/^https?:$/.test(protocol) ||
  /^(?:localhost|127\.|\[?::1|10\.|192\.168\.)|\.(?:test|example|localhost|invalid)$/.test(host);

/** Hosts that follow people from site to site: advertising, analytics and social plug-ins by their public names. */
export const isTracker = (host: string): boolean => TRACKER.test(host);

const TRACKER =
  /(?:^|\.)(?:google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|connect\.facebook\.net|facebook\.com|tiktok\.com|analytics\.tiktok\.com|hotjar\.com|clarity\.ms|mc\.yandex\.ru|yandex\.ru|criteo\.com|adsrvr\.org|zalo\.me|sp\.zalo\.me|statcounter\.com|histats\.com|scorecardresearch\.com)$/i;
