import { expect, it } from 'vitest';
import { localNetwork } from '../network/local-network';
import { askServer } from './ask-server';

const question = { name: 'a.test', type: 'A', recursive: true } as const;

/** A link-local address without the name of its link: no machine knows the way. */
const NO_WAY = 'fe80::1';

it.each(['udp', 'tcp'] as const)(
  'an address there is no way to is an error of the question, by %s',
  async transport => {
    const asked = askServer({ address: NO_WAY, port: 53 }, question, { transport, deadlineMilliseconds: 500 });
    await expect(asked).rejects.toThrow();
  },
);

it('an address there is no way to cannot be reached from here', async () => {
  expect(await (await localNetwork()).canReach(NO_WAY)).toBe(false);
  expect(await (await localNetwork()).canReach('127.0.0.1')).toBe(true);
});
