import browser from 'webextension-polyfill';
import type { PageScript } from '../../shared/facts/page-script/page-script';
import type { Evidence } from '../../shared/rules/outcome';
import { evidenceFrame } from './evidence-frame';
import { tabHost } from './tab-host';

/**
 * Shows a finding's element in the page of a tab, in place of what was shown before.
 * @returns false when the element or its frame is no longer there
 * @throws Error when the page cannot be reached
 */
export async function showEvidence(tabId: number, { frame, selector }: Evidence): Promise<boolean> {
  if (selector === undefined) return false;
  await hideOverlay(tabId);
  const host = tabHost(tabId);
  await host.frames();
  const path = await evidenceFrame(host, frame);
  if (path === null) return false;
  const { shown } = await host.call(path, 'showOverlay', { kind: 'element', selector });
  return shown > 0;
}

/** Takes every mark out of the page, without putting anything into it. */
export async function hideOverlay(tabId: number): Promise<null> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, func: hideInPage }).catch(() => undefined);
  return null;
}

/** Travels into the page as source text, so it may use nothing from this file. */
function hideInPage(): Promise<string> | undefined {
  return (globalThis as typeof globalThis & { soiCong?: PageScript }).soiCong?.call('hideOverlay', 'null');
}
