import type { CaptchaFacts } from '../../accessibility-facts';
import type { PageReading } from './page-reading';

const WIDGETS: readonly (readonly [CaptchaFacts['kind'], RegExp])[] = [
  ['recaptcha', /recaptcha/i],
  ['hcaptcha', /hcaptcha/i],
  ['turnstile', /challenges\.cloudflare\.com|cf-turnstile/i],
  ['other', /geetest|captcha/i],
];
const PICTURE =
  /captcha|kaptcha|securimage|ma-?_?xac-?_?(nhan|thuc|minh)|ma-?_?bao-?_?(ve|mat)|mã (xác (nhận|thực|minh)|bảo (vệ|mật|an))|security ?code|verification ?code/i;
const OTHER_WAY =
  /\b(audio|listen|sound|speaker|hear)\b|nghe|âm thanh|đọc mã|phát mã|écouter|contact us|liên hệ .{0,40}để được/i;

/** Reads CAPTCHAs: widgets of known makers and pictures whose name says so beside a field. */
export function readCaptchas(page: PageReading): CaptchaFacts[] {
  const widgets = page
    .matching(WIDGET_MARKS)
    .filter(element => element.localName !== 'iframe' || MAKERS.test(element.getAttribute('src') ?? ''))
    .map(element => ({ at: page.place(element), kind: widgetKind(element), otherWay: hasOtherWay(element) }));
  const pictures = page
    .named(['img', 'canvas', 'svg'])
    .filter(element => PICTURE.test(marksOf(element)) && page.visibility.isRendered(element) && hasFieldNear(element))
    .map(element => ({ at: page.place(element), kind: 'image' as const, otherWay: hasOtherWay(element) }));
  return [...oneOfEachKind(widgets), ...pictures];
}

const WIDGET_MARKS = 'iframe, .g-recaptcha, .h-captcha, .cf-turnstile, [data-hcaptcha-widget-id]';
const MAKERS = /recaptcha|hcaptcha|challenges\.cloudflare|geetest/i;

function widgetKind(element: Element): CaptchaFacts['kind'] {
  const marks = marksOf(element);
  return WIDGETS.find(([, pattern]) => pattern.test(marks))?.[0] ?? 'other';
}

const marksOf = (element: Element): string =>
  ['src', 'id', 'class', 'alt', 'title', 'aria-label', 'name'].map(name => element.getAttribute(name) ?? '').join(' ');

/** The form or the third element around, whichever is nearer. */
function surroundings(element: Element): Element {
  let around = element;
  for (let step = 0; step < 3 && around.parentElement !== null && around.localName !== 'form'; step += 1)
    around = around.parentElement;
  return around;
}

const hasFieldNear = (element: Element): boolean =>
  surroundings(element).querySelector('input:not([type=hidden])') !== null;

function hasOtherWay(element: Element): boolean {
  const around = surroundings(element);
  if (around.querySelector('audio') !== null) return true;
  const words = [...around.querySelectorAll('a, button, [role=button], img, input[type=button], p, span')].map(
    part => `${part.textContent} ${marksOf(part)}`,
  );
  return words.some(text => OTHER_WAY.test(text));
}

function oneOfEachKind(captchas: readonly CaptchaFacts[]): CaptchaFacts[] {
  return captchas.filter((captcha, index) => captchas.findIndex(({ kind }) => kind === captcha.kind) === index);
}
