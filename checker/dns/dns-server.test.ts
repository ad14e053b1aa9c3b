import { describe, expect, it } from 'vitest';
import { dnsServerName, readDnsChoice, readDnsServer } from './dns-server';

describe('--dns', () => {
  it.each([
    ['9.9.9.9', '9.9.9.9', 53],
    ['127.0.0.1:5353', '127.0.0.1', 5353],
    ['::1', '::1', 53],
    ['[2620:fe::fe]:5353', '2620:fe::fe', 5353],
    ['[::1]', '::1', 53],
  ])('reads %s', (text, address, port) => {
    const server = readDnsServer(text);
    expect(server).toEqual({ address, port });
    expect(readDnsServer(dnsServerName(server))).toEqual(server);
  });

  it.each(['dns.example', '1.2.3.4:0', '1.2.3.4:99999', '', '1.2.3.4:53:53'])('says what it wanted for %j', text => {
    expect(() => readDnsServer(text)).toThrow(`got ${text}`);
  });

  const one = { address: '9.9.9.9', port: 53 };
  const two = { address: '2620:fe::fe', port: 53 };
  it.each([
    [undefined, { resolvers: [], iterative: false }],
    ['9.9.9.9', { resolvers: [one], iterative: false }],
    ['9.9.9.9,[2620:fe::fe]', { resolvers: [one, two], iterative: false }],
    ['iterative', { resolvers: [], iterative: true }],
    ['9.9.9.9, iterative', { resolvers: [one], iterative: true }],
    ['iterative,9.9.9.9,[2620:fe::fe]:53', { resolvers: [one, two], iterative: true }],
  ])('%s is understood', (text, choice) => {
    expect(readDnsChoice(text)).toEqual(choice);
  });

  it.each(['', '9.9.9.9,', 'walk', '1.1.1.1,9.9.9.9,8.8.8.8'])('%j is refused', text => {
    expect(() => readDnsChoice(text)).toThrow('--dns');
  });
});
