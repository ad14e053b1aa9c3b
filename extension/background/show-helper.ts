import type { Helper } from '../../shared/assessment/criterion';
import { hideOverlay } from './show-evidence';
import { tabHost } from './tab-host';

/**
 * Draws a helper for a person who checks, in every frame that can be reached, in place of what was shown before.
 * @returns how many places were marked
 * @throws Error when the page cannot be reached
 */
export async function showHelper(tabId: number, kind: NonNullable<Helper>): Promise<number> {
  await hideOverlay(tabId);
  const host = tabHost(tabId);
  const frames = (await host.frames()).filter(({ reached }) => reached);
  const counts = await Promise.all(
    frames.map(({ path }) =>
      host.call(path, 'showOverlay', { kind }).then(
        ({ shown }) => shown,
        () => 0,
      ),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
