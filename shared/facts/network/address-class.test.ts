import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { classifyAddress, isPrivateAddress, isUsableAddress } from './address-class';
import { IPV6_TABLE } from './address-table';
import { addressFamily, canonicalAddress } from './ip-address';

describe('what is an address at all', () => {
  it.each([
    '1.2.3.4',
    '255.255.255.255',
    '256.1.1.1',
    '1.2.3',
    '01.2.3.4',
    '0x7f.0.0.1',
    '1.2.3.4.5',
    '',
    'localhost',
    '::',
    '::1',
    '1::',
    '::ffff:1.2.3.4',
    '2001:db8::1',
    '2001:DB8:0:0:0:0:0:1',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    ':::',
    '12345::',
    '::g',
    '[::1]',
    '::1/128',
    '1:2:3:4:5:6:1.2.3.4',
    '::1.2.3',
    '::256.1.1.1',
    'fe80::1%eth0',
    'd::',
    'Điều 1.2.3.4',
    '1.2.3.4 ',
    '2130706433',
  ])('agrees with the platform on %j', text => {
    expect(addressFamily(text)).toBe(isIP(text));
  });

  it('writes addresses as a browser writes them in a URL', () => {
    for (const text of [
      '2001:DB8:0:0:1:0:0:1',
      '0:0:0:0:0:0:0:1',
      '::',
      '1:0:0:2:0:0:0:3',
      '2001:db8:0:1:1:1:1:1',
      '1::8',
    ]) {
      expect(`[${canonicalAddress(text)}]`).toBe(new URL(`http://[${text}]/`).hostname);
    }
    expect(canonicalAddress('::ffff:1.2.3.4')).toBe('::ffff:102:304');
    expect(canonicalAddress('fe80::1%eth0')).toBe('fe80::1');
  });
});

describe('the table of IPv6 ranges', () => {
  it('has 31 rows, and the first and last address of each row belong to it', () => {
    expect(IPV6_TABLE).toHaveLength(31);
    for (const { prefix, name } of IPV6_TABLE) {
      const first = prefix.split('/')[0] ?? '';
      const sameStart = IPV6_TABLE.filter(row => row.prefix.split('/')[0] === first);
      const longest = sameStart.toSorted((a, b) => Number(b.prefix.split('/')[1]) - Number(a.prefix.split('/')[1]))[0];
      if (longest?.prefix === prefix) expect(classifyAddress(first)?.name, prefix).toBe(name);
    }
  });

  it.each([
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::2', 'ipv4-compatible'],
    ['::1.2.3.4', 'ipv4-compatible'],
    ['::ffff:10.0.0.1', 'ipv4-mapped'],
    ['::ffff:0:1.2.3.4', 'siit'],
    ['64:ff9b::8.8.8.8', 'nat64-wkp'],
    ['64:ff9b:1:ffff::1', 'nat64-local'],
    ['64:ff9b:2::1', 'reserved'],
    ['64:ff9b:0:0:0:1::', 'reserved'],
    ['100::1', 'discard'],
    ['100:0:0:1::1', 'dummy'],
    ['100:0:0:2::1', 'reserved'],
    ['200::1', 'reserved'],
    ['2001::1', 'teredo'],
    ['2001:0:ffff::1', 'teredo'],
    ['2001:1::1', 'anycast-pcp'],
    ['2001:1::2', 'anycast-turn'],
    ['2001:1::3', 'anycast-srp'],
    ['2001:1::4', 'ietf-protocol'],
    ['2001:2::1', 'benchmarking'],
    ['2001:2:1::1', 'ietf-protocol'],
    ['2001:3::1', 'amt'],
    ['2001:4:112::1', 'as112'],
    ['2001:4:113::1', 'ietf-protocol'],
    ['2620:4f:8000::1', 'as112'],
    ['2620:4f:8001::1', 'global-unicast'],
    ['2001:10::1', 'orchid-v1'],
    ['2001:1f:ffff::1', 'orchid-v1'],
    ['2001:20::1', 'orchid-v2'],
    ['2001:2f::1', 'orchid-v2'],
    ['2001:30::1', 'drip'],
    ['2001:40::1', 'ietf-protocol'],
    ['2001:1ff:ffff::1', 'ietf-protocol'],
    ['2001:200::1', 'global-unicast'],
    ['2001:db8::1', 'documentation'],
    ['2001:db9::1', 'global-unicast'],
    ['3fff:fff::1', 'documentation'],
    ['3fff:1000::1', 'global-unicast'],
    ['2002:102:304::1', '6to4'],
    ['2003::1', 'global-unicast'],
    ['3ffe::1', '6bone'],
    ['4000::1', 'reserved'],
    ['5f00::1', 'srv6-sid'],
    ['e000::1', 'reserved'],
    ['fc00::1', 'unique-local'],
    ['fd12::1', 'unique-local'],
    ['fe00::1', 'reserved'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['febf::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['2405:4800::1', 'global-unicast'],
    ['1fff::1', 'reserved'],
  ])('%s is %s', (address, name) => {
    expect(classifyAddress(address)?.name).toBe(name);
    expect(isUsableAddress(address)).toBe(name === 'global-unicast');
  });

  it.each([
    ['8.8.8.8', 'global-unicast'],
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['172.32.0.1', 'global-unicast'],
    ['100.64.0.1', 'shared'],
    ['169.254.169.254', 'link-local'],
    ['0.0.0.0', 'this-network'],
    ['127.9.9.9', 'loopback'],
    ['203.0.113.9', 'documentation'],
    ['255.255.255.255', 'reserved'],
    ['192.0.0.170', 'ietf-protocol'],
  ])('IPv4 %s is %s', (address, name) => {
    expect(classifyAddress(address)?.name).toBe(name);
  });

  it('says nothing about what is no address', () => {
    expect(classifyAddress('gov.vn')).toBeNull();
  });
});

describe('addresses that lead into a private network', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '169.254.169.254',
    '100.64.1.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::192.168.0.1',
    '64:ff9b:1::10.0.0.1',
    '2002:a00:1::1',
    '::ffff:0:127.0.0.1',
  ])('%s does', address => expect(isPrivateAddress(address)).toBe(true));

  it.each(['8.8.8.8', '2405:4800::1', '64:ff9b::8.8.8.8', '2001:db8::1', '203.0.113.1', 'gov.vn', '2002:808:808::1'])(
    '%s does not',
    address => expect(isPrivateAddress(address)).toBe(false),
  );
});
