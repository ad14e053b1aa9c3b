/** What a document itself tells about the network it needs. Addresses keep host and path; queries may hold people's data. */
export interface PageNetwork {
  /** Everything the browser fetched for this frame, caches included, from the performance timeline. */
  resources: readonly { url: string; initiator: string }[];
  /** Where forms are sent and where sign-in and payment links lead. */
  targets: readonly { url: string; purpose: 'form' | 'sign-in' | 'payment' }[];
  /** Links whose host is written as a number. */
  literalLinks: readonly string[];
}

const SIGN_IN = /vneid|\bsso\b|dang-?nhap|login|signin|oauth|openid|keycloak|\/realms\/|xac-?thuc/i;
const PAYMENT = /thanh-?toan|payment|napas|vnpay|paygov|nop-?phi/i;
const RESOURCE_LIMIT = 2000;
const TARGET_LIMIT = 100;

/** Reads the frame the script runs in. Never reads what a person typed. */
export function readNetwork(): PageNetwork {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return {
    resources: entries
      .slice(0, RESOURCE_LIMIT)
      .map(({ name, initiatorType }) => ({ url: withoutQuery(name), initiator: initiatorType }))
      .filter(({ url }) => url !== ''),
    targets: [...formTargets(), ...linkTargets()].slice(0, TARGET_LIMIT),
    literalLinks: [...document.links]
      .filter(link => /^(\d|\[)/.test(link.hostname))
      .slice(0, TARGET_LIMIT)
      .map(link => withoutQuery(link.href)),
  };
}

function formTargets(): PageNetwork['targets'][number][] {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[formaction]');
  const forms = [...document.forms].filter(form => form.elements.length > 0);
  const addresses = [
    ...forms.map(form => resolved(form.getAttribute('action') ?? '')),
    ...[...buttons].map(b => resolved(b.getAttribute('formaction') ?? '')),
  ];
  return addresses.filter(url => url !== '').map(url => ({ url, purpose: purposeOf(url) ?? 'form' }));
}

function linkTargets(): PageNetwork['targets'][number][] {
  return [...document.links].flatMap(link => {
    const url = withoutQuery(link.href);
    const purpose = purposeOf(url);
    return url === '' || purpose === null ? [] : [{ url, purpose }];
  });
}

function purposeOf(url: string): 'sign-in' | 'payment' | null {
  if (SIGN_IN.test(url)) return 'sign-in';
  return PAYMENT.test(url) ? 'payment' : null;
}

const resolved = (address: string): string => {
  try {
    return withoutQuery(new URL(address, document.baseURI).href);
  } catch {
    return '';
  }
};

/** Only addresses that go over the network. */
function withoutQuery(address: string): string {
  if (!/^(https?|wss?):/i.test(address)) return '';
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return '';
  }
}
