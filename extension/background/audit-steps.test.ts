import { describe, expect, test } from 'vitest';
import type { FrameHost } from '../../shared/facts/frame-host';
import type { AuditStep } from '../storage/progress';
import { CANCELLED, unlessAborted, watchedHost } from './audit-steps';

const quiet = { quietMilliseconds: 1, scriptedMilliseconds: 1, limitMilliseconds: 1 };
const host = (answer: Promise<unknown> = Promise.resolve(null)): FrameHost => ({
  frames: async () => [],
  elementInternals: async () => null,
  call: () => answer as ReturnType<FrameHost['call']> as never,
});

describe('an audit that is watched', () => {
  test('tells each step once, in the order it is done', async () => {
    const steps: AuditStep[] = [];
    const watched = watchedHost(host(), step => steps.push(step), new AbortController().signal);
    await watched.frames();
    await watched.call('', 'waitForQuiet', quiet);
    await watched.frames();
    await watched.call('', 'axePartial', { context: null });
    await watched.call('0', 'axePartial', { context: null });
    expect(steps).toEqual(['frames', 'settling', 'axe']);
  });

  test('ends at once when it is stopped, even while the page does not answer', async () => {
    const stop = new AbortController();
    const watched = watchedHost(host(new Promise(() => undefined)), () => undefined, stop.signal);
    const call = watched.call('', 'waitForQuiet', quiet);
    stop.abort();
    await expect(call).rejects.toThrow(CANCELLED);
  });

  test('asks nothing more after it was stopped', async () => {
    await expect(unlessAborted(Promise.resolve(1), AbortSignal.abort())).rejects.toThrow(CANCELLED);
  });
});
