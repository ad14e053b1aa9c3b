import { describe, expect, it } from 'vitest';
import { dnsServerName, readDnsServer } from './dns-server';

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
});
