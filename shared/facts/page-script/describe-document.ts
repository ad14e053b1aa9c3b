import type { DocumentFacts } from '../page-facts';

/** What can be read of a document in one frame; the host adds what only it knows (status, media type). */
export type DocumentDescription = Omit<DocumentFacts, 'httpStatus'>;

const CAPTCHA = /recaptcha|hcaptcha|turnstile|geetest|captcha|ma-?xac-?nhan|ma-?bao-?ve/i;
const SIGN_IN = /vneid|sso|dang-?nhap|login|signin|oauth|openid|keycloak|realms|cas\/|xacthuc/i;

/** Elements that frameworks draw an application into. */
export const APP_ROOTS = '#root, #app, app-root, [ng-version], #__next, #__nuxt';

/** Reads the document of the frame the script runs in. Never reads what a person typed. */
export function describeDocument(): DocumentDescription {
  const text = (document.body?.innerText ?? '').replace(/\s+/g, ' ').trim();
  return {
    url: location.href.split('#')[0] ?? location.href,
    title: document.title,
    lang: document.documentElement.getAttribute('lang'),
    contentType: document.contentType,
    textLength: text.length,
    textStart: text.slice(0, 500),
    elementCount: document.getElementsByTagName('*').length,
    ...appRoot(),
    offers: {
      passwordFields: visibleCount('input[type=password]'),
      textFields: visibleCount(
        'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], textarea',
      ),
      fileFields: visibleCount('input[type=file]'),
      buttons: visibleCount('button, input[type=submit], input[type=button], [role=button]'),
      links: visibleCount('a[href]'),
      headings: visibleCount('h1, h2, h3, h4, h5, h6, [role=heading]'),
      images: visibleCount('img, svg, canvas'),
      captchas: marks('iframe[src], script[src], img[src], [class*=captcha i], [id*=captcha i]', CAPTCHA),
      signInTargets: marks('a[href], form[action], button[formaction]', SIGN_IN),
    },
  };
}

function appRoot(): { appRoot?: string } {
  const root = document.querySelector(APP_ROOTS);
  return root === null ? {} : { appRoot: root.id === '' ? root.localName : `#${root.id}` };
}

function visibleCount(selector: string): number {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(element => element.checkVisibility()).length;
}

/** Host and path (or class and id) of the elements whose address or name matches. */
function marks(selector: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll(selector)) {
    const address = ['src', 'href', 'action', 'formaction'].map(name => element.getAttribute(name)).find(Boolean);
    const mark = address ? withoutQuery(address) : `${element.id} ${element.getAttribute('class') ?? ''}`.trim();
    if (pattern.test(mark)) found.add(mark.slice(0, 200));
    if (found.size >= 20) break;
  }
  return [...found];
}

function withoutQuery(address: string): string {
  try {
    const { host, pathname } = new URL(address, location.href);
    return host + pathname;
  } catch {
    return '';
  }
}
