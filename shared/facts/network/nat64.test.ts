import { describe, expect, it } from 'vitest';
import { discoverNat64, embeddedIPv4, embedIPv4, extractIPv4, NAT64_LENGTHS, nat64Target } from './nat64';

/** Table of RFC 6052, section 2.4. */
const RFC_6052 = [
  ['2001:db8::', 32, '2001:db8:c000:221::'],
  ['2001:db8:100::', 40, '2001:db8:1c0:2:21::'],
  ['2001:db8:122::', 48, '2001:db8:122:c000:2:2100::'],
  ['2001:db8:122:300::', 56, '2001:db8:122:3c0:0:221::'],
  ['2001:db8:122:344::', 64, '2001:db8:122:344:c0:2:2100:0'],
  ['2001:db8:122:344::', 96, '2001:db8:122:344::c000:221'],
  ['64:ff9b::', 96, '64:ff9b::c000:221'],
] as const;

describe('IPv4 inside IPv6, RFC 6052', () => {
  it.each(RFC_6052)('prefix %s/%i holds 192.0.2.33 as %s', (prefix, length, address) => {
    expect(extractIPv4(address, { prefix, length })).toBe('192.0.2.33');
    const written = embedIPv4('192.0.2.33', { prefix, length });
    expect(new URL(`http://[${written}]/`).hostname).toBe(new URL(`http://[${address}]/`).hostname);
  });

  it('refuses an address whose u octet is not zero', () => {
    expect(extractIPv4('2001:db8:122:344:1c0:2:2100:0', { prefix: '2001:db8:122:344::', length: 64 })).toBeNull();
  });

  it('refuses an address outside the prefix, and IPv4', () => {
    expect(extractIPv4('2001:db9::1', { prefix: '2001:db8::', length: 32 })).toBeNull();
    expect(extractIPv4('192.0.2.33', { prefix: '64:ff9b::', length: 96 })).toBeNull();
  });
});

describe('finding the NAT64 of a network, RFC 7050', () => {
  it.each(NAT64_LENGTHS)('finds a prefix of /%i from ipv4only.arpa', length => {
    const prefix =
      { 32: '2001:db8::', 40: '2001:db8:100::', 48: '2001:db8:122::', 56: '2001:db8:122:300::' }[length as 32] ??
      '2001:db8:122:344::';
    const answer = ['192.0.0.170', '192.0.0.171'].map(address => embedIPv4(address, { prefix, length }));
    expect(discoverNat64(answer)).toEqual([{ prefix, length }]);
    expect(nat64Target(embedIPv4('203.0.113.7', { prefix, length }), discoverNat64(answer))).toBe('203.0.113.7');
  });

  it('finds nothing where there is no DNS64', () => {
    expect(discoverNat64([])).toEqual([]);
    expect(discoverNat64(['2405:4800::1'])).toEqual([]);
  });
});

it('finds the IPv4 address in every standard wrapping', () => {
  for (const wrapped of ['::ffff:10.0.0.1', '::10.0.0.1', '64:ff9b::10.0.0.1', '::ffff:0:10.0.0.1', '2002:a00:1::']) {
    expect(embeddedIPv4(wrapped), wrapped).toBe('10.0.0.1');
  }
  expect(embeddedIPv4('2405::1')).toBeNull();
  expect(embeddedIPv4('::1')).toBeNull();
});
