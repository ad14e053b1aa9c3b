import { expect, it } from 'vitest';
import type { SiblingFacts } from '../../facts/network-facts';
import type { PageFacts } from '../../facts/page-facts';
import { SAMPLE_HOST, sampleNetwork } from './network-sample';
import rule from './www-and-apex-agree';

const good: SiblingFacts = { host: `www.${SAMPLE_HOST}`, a: ['198.18.1.10'], aaaa: ['2fff::1'], dns: 'ok', dnsA: 'ok' };
const judge = (sibling: Partial<SiblingFacts>) =>
  rule.evaluate({ network: sampleNetwork({ sibling: { ...good, ...sibling } }) } as PageFacts);

it('both with IPv6 pass', () => expect(judge({}).outcome).toBe('passed'));
it('one without fails, and is named', () => {
  expect(judge({ aaaa: [], dns: 'nodata' })).toMatchObject({ outcome: 'failed', values: { without: good.host } });
});
it('a name that does not exist is no defect', () => {
  expect(judge({ a: [], aaaa: [], dns: 'nxdomain', dnsA: 'nxdomain' }).outcome).toBe('inapplicable');
});
it('a timeout is no difference', () => expect(judge({ aaaa: [], dns: 'timeout' }).outcome).toBe('cantTell'));
it('not asked: untested', () =>
  expect(rule.evaluate({ network: sampleNetwork() } as PageFacts).outcome).toBe('untested'));
