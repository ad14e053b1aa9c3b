import { describe, expect, test } from 'vitest';
import { resolverAddress } from './resolver-address';

describe('the resolver a person types', () => {
  test.each([
    [' https://dns.example/dns-query ', 'https://dns.example/dns-query'],
    ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'],
    ['http://dns.example/dns-query', null],
    ['https://a:b@dns.example/', null],
    ['dns.example', null],
    ['', null],
  ])('%j is understood as %j', (typed, address) => {
    expect(resolverAddress(typed)).toBe(address);
  });
});
