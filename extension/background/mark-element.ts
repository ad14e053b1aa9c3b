import browser from 'webextension-polyfill';

/** Draws a frame around an element and scrolls to it. @returns false when it is not there or has no box */
export async function markElement(tabId: number, frameId: number, selector: string): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: drawMark,
    args: [selector],
  });
  return injected?.result === true;
}

/** Takes the mark away in every frame that can be reached. */
export async function clearMark(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: removeMark })
    .catch(() => undefined);
}

/** Travels into the page as source text, so it may use nothing from this file. */
function drawMark(selector: string): boolean {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = root?.querySelector(part.trim()) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (element === null) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  const mark = document.createElement('soi-cong-mark');
  mark.setAttribute('aria-hidden', 'true');
  mark.style.cssText = `position:absolute;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #b45309;outline:3px solid #fff;border-radius:4px;left:${box.left + scrollX - 6}px;top:${box.top + scrollY - 6}px;width:${box.width + 12}px;height:${box.height + 12}px`;
  document.documentElement.append(mark);
  return true;
}

function removeMark(): void {
  for (const mark of document.querySelectorAll('soi-cong-mark')) mark.remove();
}
