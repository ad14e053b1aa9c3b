import { describe, expect, it } from 'vitest';
import { hostKind, hostOfUrl, literalInUrl } from './url-host';

describe('IP literals in addresses', () => {
  it.each([
    ['http://1.2.3.4/', '1.2.3.4', 4],
    ['http://0x7f.1/', '127.0.0.1', 4],
    ['http://2130706433/', '127.0.0.1', 4],
    ['https://[2001:db8::1]:8443/x', '2001:db8::1', 6],
    ['http://[::ffff:1.2.3.4]/', '::ffff:102:304', 6],
  ])('%s is a literal', (url, address, family) => expect(literalInUrl(url)).toEqual({ address, family }));

  it.each([
    'https://dichvucong.gov.vn/1.2.3.4',
    'data:text/html,1.2.3.4',
    'file:///1.2.3.4',
    'not an address',
    'https://v1.2.3.4.vn/',
  ])('%s is none', url => expect(literalInUrl(url)).toBeNull());
});

it('gives a host as a browser writes it', () => {
  expect(hostOfUrl('https://CỔNG.gov.vn./a')).toBe('xn--cng-qmz.gov.vn');
  expect(hostOfUrl('file:///a.html')).toBe('');
});

it.each([
  ['dichvucong.gov.vn', 'public'],
  ['localhost', 'local'],
  ['may-in.local', 'local'],
  ['intranet', 'local'],
  ['10.0.0.1', 'literal'],
  ['', 'none'],
] as const)('%j is %s', (host, kind) => expect(hostKind(host)).toBe(kind));
