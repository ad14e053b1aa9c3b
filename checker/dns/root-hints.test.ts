import { describe, expect, it } from 'vitest';
import { classifyAddress } from '../../shared/facts/network/address-class';
import { ROOT_HINTS, readRootHints } from './root-hints';

describe('the root servers', () => {
  it('are thirteen, each with one public address of each family', () => {
    expect(ROOT_HINTS).toHaveLength(13);
    for (const { name, addresses } of ROOT_HINTS) {
      expect(
        addresses.map(address => address.includes(':')),
        name,
      ).toEqual([true, false]);
      expect(
        addresses.every(address => classifyAddress(address)?.usable),
        name,
      ).toBe(true);
    }
    expect(new Set(ROOT_HINTS.flatMap(({ addresses }) => addresses)).size).toBe(26);
  });

  it('are read from a hints file as name servers write it', () => {
    const file = `; the root of a laboratory
.            3600000 NS   NS1.ROOT.
NS1.ROOT.    3600000 A    192.0.2.1
NS1.ROOT.    3600000 IN AAAA 2001:DB8:0::1 ; first
ns2.root     A 192.0.2.2
`;
    expect(readRootHints(file)).toEqual([
      { name: 'ns1.root', addresses: ['192.0.2.1', '2001:db8::1'] },
      { name: 'ns2.root', addresses: ['192.0.2.2'] },
    ]);
  });

  it.each(['', '. 3600 NS a.root.', 'a.root. 3600 A nowhere'])('%j is refused', file => {
    expect(() => readRootHints(file)).toThrow('--root-hints');
  });
});
