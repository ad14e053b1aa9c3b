import { expect, it } from 'vitest';
import type { PageFacts } from '../../facts/page-facts';
import rule from './aaaa-is-global';
import { sampleNetwork } from './network-sample';

const judge = (aaaa: string[], seen: string[] = ['198.18.1.10'], a: string[] = ['198.18.1.10']) =>
  rule.evaluate({ network: sampleNetwork({}, { a, aaaa, addressesSeen: seen }) } as PageFacts);

it.each(['2fff:4800::1', '2a00::1'])('%s passes', address => expect(judge([address]).outcome).toBe('passed'));

it.each([
  ['fd00::1', 'unique-local'],
  ['fe80::1', 'link-local'],
  ['2001:db8::1', 'documentation'],
  ['::ffff:1.2.3.4', 'ipv4-mapped'],
  ['2002:102:304::1', '6to4'],
  ['64:ff9b::102:304', 'nat64-wkp'],
  ['::1', 'loopback'],
  ['4000::1', 'reserved'],
])('%s fails and is named as %s', (address, name) => {
  const verdict = judge([address]);
  expect(verdict).toMatchObject({ outcome: 'failed', reason: 'aaaa-not-global' });
  expect(verdict.evidence[0]?.values).toMatchObject({ class: name, address });
});

it('one bad address among good ones fails', () => {
  expect(judge(['2fff:4800::1', 'fd00::1']).outcome).toBe('failed');
});

it('a page on this machine is judged by this machine’s addresses, and by no others', () => {
  expect(judge(['::1'], ['127.0.0.1'], ['127.0.0.1'])).toMatchObject({ outcome: 'passed', reason: 'aaaa-inside' });
  expect(judge(['fd00::1'], ['127.0.0.1'], ['127.0.0.1']).outcome).toBe('failed');
  expect(judge(['fd00::1'], ['10.0.0.1'], ['10.0.0.1']).outcome).toBe('passed');
});

it('says nothing without AAAA', () => expect(judge([]).outcome).toBe('inapplicable'));
