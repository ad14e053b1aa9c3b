import type { Evidence } from '../../shared/rules/outcome';
import { evidenceFrame } from './evidence-frame';
import { clearMark, markElement } from './mark-element';
import { tabHost } from './tab-host';

/**
 * Shows a finding's element in the page of a tab.
 * @returns false when the element or its frame is no longer there, or is not rendered
 * @throws Error when the page cannot be reached
 */
export async function showEvidence(tabId: number, { frame, selector }: Evidence): Promise<boolean> {
  if (selector === undefined) return false;
  await hideOverlay(tabId);
  const host = tabHost(tabId);
  await host.frames();
  const path = await evidenceFrame(host, frame);
  const frameId = path === null ? undefined : host.frameIdOf(path);
  return frameId === undefined ? false : markElement(tabId, frameId, selector);
}

/** Takes every mark out of the page. */
export async function hideOverlay(tabId: number): Promise<null> {
  await clearMark(tabId);
  return null;
}
