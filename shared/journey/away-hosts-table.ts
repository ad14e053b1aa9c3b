/** Where a recording is not ours to make: what people prove, pay or tell there stays there. */
export const AWAY_KINDS = ['sign-in', 'payment', 'bank', 'health'] as const;
export type AwayKind = (typeof AWAY_KINDS)[number];

/** Public names of such services; a name ending stands for all hosts below it. */
const AWAY_HOSTS: Readonly<Record<AwayKind, readonly string[]>> = {
  'sign-in': [
    'vneid.gov.vn',
    'vneid.vn',
    'dinhdanhdientu.gov.vn',
    'xacthuc.dichvucong.gov.vn',
    'accounts.google.com',
    'login.microsoftonline.com',
    'appleid.apple.com',
    'id.zalo.me',
    'oauth.zaloapp.com',
    'franceconnect.gouv.fr',
  ],
  payment: [
    'payment.dichvucong.gov.vn',
    'thanhtoan.dichvucong.gov.vn',
    'paygov.vn',
    'vnpayment.vn',
    'vnpay.vn',
    'napas.com.vn',
    'payoo.vn',
    'momo.vn',
    'zalopay.vn',
    'viettelmoney.vn',
    'vnptpay.vn',
    'onepay.vn',
    'shopeepay.vn',
    'keypay.vn',
    'paypal.com',
    'stripe.com',
  ],
  bank: [
    'vietcombank.com.vn',
    'vietinbank.vn',
    'bidv.com.vn',
    'agribank.com.vn',
    'techcombank.com',
    'mbbank.com.vn',
    'acb.com.vn',
    'vpbank.com.vn',
    'sacombank.com',
    'sacombank.com.vn',
    'tpb.vn',
    'vib.com.vn',
    'hdbank.com.vn',
    'shb.com.vn',
    'msb.com.vn',
    'ocb.com.vn',
    'eximbank.com.vn',
    'lpbank.com.vn',
    'seabank.com.vn',
  ],
  health: ['soskb.gov.vn', 'hososuckhoe.com.vn', 'vssid.gov.vn', 'suckhoe.gov.vn', 'hssk.kcb.vn'],
};

/** First labels that sign-in and payment servers of portals have, whoever runs them. */
const AWAY_LABELS: readonly { kind: AwayKind; label: RegExp }[] = [
  { kind: 'sign-in', label: /^(?:sso|idp|vneid|xacthuc|dinhdanh|dangnhap|oauth2?|openid|auth|accounts?|login)\d*$/ },
  { kind: 'payment', label: /^(?:pay|payment|thanhtoan|payportal|pay-?gate(?:way)?)\d*$/ },
  { kind: 'bank', label: /^(?:ebank(?:ing)?|ibank(?:ing)?|netbank(?:ing)?)\d*$/ },
  { kind: 'health', label: /^(?:benhvien|hosobenhan|ehealth|hssk)\d*$/ },
];

/**
 * What kind of place an address is where a recording rests.
 * @returns null for a page that may be recorded
 */
export function awayKind(url: string): AwayKind | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const known = AWAY_KINDS.find(kind =>
    AWAY_HOSTS[kind].some(host => hostname === host || hostname.endsWith(`.${host}`)),
  );
  const [label = '', ...rest] = hostname.split('.');
  if (known !== undefined || rest.length < 2) return known ?? null;
  return AWAY_LABELS.find(entry => entry.label.test(label))?.kind ?? null;
}

export const DURATIONS = ['under-a-minute', 'one-to-five-minutes', 'over-five-minutes'] as const;

/** How long somebody was away, told no more exactly than the audit needs. @param milliseconds between leaving and return */
export function durationOf(milliseconds: number): (typeof DURATIONS)[number] {
  if (milliseconds < 60_000) return 'under-a-minute';
  return milliseconds < 300_000 ? 'one-to-five-minutes' : 'over-five-minutes';
}
