import browser from 'webextension-polyfill';
import type { Picture } from '../../shared/facts/acting/picture-contrast';

/**
 * A picture of what a tab shows; null when the tab is not in front, or nobody allowed pictures. Browsers allow them after a
 * click on the toolbar button while the page is in front (`activeTab`).
 */
export async function pictureOfTab(tabId: number): Promise<Picture | null> {
  const windowId = await windowShowing(tabId);
  if (windowId === undefined) return null;
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
  // Another tab may have come to the front meanwhile.
  if (address === null || (await windowShowing(tabId)) !== windowId) return null;
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) return null;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

async function windowShowing(tabId: number): Promise<number | undefined> {
  const { active, windowId } = await browser.tabs.get(tabId);
  return active ? windowId : undefined;
}
