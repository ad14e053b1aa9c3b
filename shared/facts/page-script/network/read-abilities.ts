import type { Ability } from '../../network-facts';

type FoundAbility = FrameAbilities['abilities'][number];

/** What a person could do in one frame; `at` is where a form would be sent, '' when it stays in the page. */
export interface FrameAbilities {
  abilities: readonly { what: Ability; at: string }[];
  imagesShown: number;
  images: number;
  styles: number;
  textLength: number;
}

const SIGN_IN = /vneid|\bsso\b|đăng nhập|dang-?nhap|login|sign.?in|oauth|openid|xác thực/i;
const PAYMENT = /thanh toán|thanh-?toan|nộp phí|payment|vnpay|napas|paygov/i;
const SEARCH = /search|tìm kiếm|tim-?kiem|tra cứu|tra-?cuu/i;
const CAPTCHA = /captcha|turnstile|mã xác nhận|mã bảo vệ|ma-?xac-?nhan/i;
const MAP =
  /(^|[\s_-])(map|leaflet|mapbox|openlayers|ban-?do)([\s_-]|$)|leaflet-container|mapboxgl|ol-viewport|gm-style/i;

/** Reads what the frame the script runs in offers, as it is drawn now. Never reads what a person typed. */
export function readAbilities(): FrameAbilities {
  const images = [...document.images].filter(image => image.currentSrc !== '' || image.src !== '');
  return {
    abilities: [...forms(), ...controls(), ...maps(), ...captchas()],
    imagesShown: images.filter(image => image.complete && image.naturalWidth > 0).length,
    images: images.length,
    styles: [...document.styleSheets].length,
    textLength: (document.body?.innerText ?? '').length,
  };
}

function forms(): FoundAbility[] {
  return [...document.forms].filter(isUsable).flatMap(form => {
    const at = target(form.getAttribute('action'));
    const words = `${form.id} ${form.className} ${form.getAttribute('action') ?? ''} ${form.role ?? ''} ${textOf(form)}`;
    const kinds: Ability[] = ['form'];
    if (form.querySelector('input[type=password]') !== null || SIGN_IN.test(words)) kinds.push('sign-in');
    if (form.querySelector('input[type=search]') !== null || SEARCH.test(words)) kinds.push('search');
    if (PAYMENT.test(words)) kinds.push('payment');
    return kinds.map(what => ({ what, at }));
  });
}

/** A form with something to fill in or to press. */
const isUsable = (form: HTMLFormElement): boolean =>
  form.checkVisibility() && [...form.elements].some(control => control.checkVisibility());

function controls(): FoundAbility[] {
  const uploads = [...document.querySelectorAll('input[type=file]')].map(() => ({ what: 'upload' as const, at: '' }));
  const links = [...document.querySelectorAll<HTMLElement>('a[href], button')].flatMap((element): FoundAbility[] => {
    if (element.closest('form') !== null || !element.checkVisibility()) return [];
    const at = element instanceof HTMLAnchorElement ? target(element.getAttribute('href')) : '';
    const words = `${textOf(element)} ${at}`;
    if (SIGN_IN.test(words)) return [{ what: 'sign-in' as const, at }];
    return PAYMENT.test(words) ? [{ what: 'payment' as const, at }] : [];
  });
  return [...uploads, ...links];
}

/** Maps and CAPTCHAs count only when something is drawn: an empty box is what is left when its script is gone. */
function maps(): FoundAbility[] {
  return [...document.querySelectorAll<HTMLElement>('[id], [class], iframe[src]')]
    .filter(element => MAP.test(markOf(element)) && isDrawn(element))
    .slice(0, 1)
    .map(() => ({ what: 'map' as const, at: '' }));
}

function captchas(): FoundAbility[] {
  return [...document.querySelectorAll<HTMLElement>('[class*=captcha i], [id*=captcha i], iframe[src], img[src]')]
    .filter(element => CAPTCHA.test(markOf(element)) && isDrawn(element))
    .slice(0, 1)
    .map(() => ({ what: 'captcha' as const, at: '' }));
}

function isDrawn(element: HTMLElement): boolean {
  if (!element.checkVisibility()) return false;
  if (element instanceof HTMLImageElement) return element.complete && element.naturalWidth > 0;
  if (element instanceof HTMLIFrameElement) return true;
  return element.querySelector('canvas, svg, img, iframe, input, button') !== null;
}

const markOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''} ${(element.getAttribute('src') ?? '').replaceAll('/', ' ')}`;

const textOf = (element: HTMLElement): string => element.innerText.slice(0, 300);

function target(address: string | null): string {
  try {
    const { protocol, hostname } = new URL(address ?? '', document.baseURI);
    return /^https?:$/.test(protocol) ? hostname.replace(/^\[|\]$/g, '') : '';
  } catch {
    return '';
  }
}
