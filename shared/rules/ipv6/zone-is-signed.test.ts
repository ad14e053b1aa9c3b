import { expect, it } from 'vitest';
import type { PageFacts } from '../../facts/page-facts';
import { sampleNetwork, sampleZone } from './network-sample';
import rule from './zone-is-signed';

const judge = (authenticated: boolean | null, resolverChecks: boolean) =>
  rule.evaluate({
    network: sampleNetwork({ zone: sampleZone({ authenticated }) }, { authenticated: resolverChecks }),
  } as PageFacts);

it('a signed zone passes', () => expect(judge(true, true).outcome).toBe('passed'));
it('an unsigned zone fails where the resolver is seen to check', () =>
  expect(judge(false, true).outcome).toBe('failed'));
it('a resolver that may not check leaves it open', () => expect(judge(false, false).outcome).toBe('cantTell'));
it('a resolver that does not tell leaves it open', () => expect(judge(null, true).outcome).toBe('cantTell'));
