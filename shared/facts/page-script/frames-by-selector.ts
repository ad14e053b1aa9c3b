import { indexIn } from './frame-path';

/** A child frame, and what is left of the selectors to look for inside it. */
export interface FrameStep {
  /** Position among this window's frames. */
  index: number;
  /** Selectors of the frames further in, '' when this is the wanted one. */
  rest: string;
}

const JOINT = ' > ';

/**
 * Takes the first step of a report's `frame` text (selectors of frames, joined by ` > `). A selector may itself hold
 * ` > `, so every reading that ends at a frame is given, the longest first.
 */
export function framesBySelector({ frame }: { frame: string }): FrameStep[] {
  const steps: FrameStep[] = [];
  for (let end = frame.length; end > 0; end = frame.lastIndexOf(JOINT, end - 1)) {
    const index = frameAt(frame.slice(0, end));
    if (index >= 0) steps.push({ index, rest: frame.slice(end + JOINT.length) });
  }
  return steps;
}

function frameAt(selector: string): number {
  const element = deepElement(selector);
  return element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement
    ? indexIn(window, element.contentWindow)
    : -1;
}

/** The element a report's selector names; ` >>> ` steps into open shadow roots. Null when there is none. */
function deepElement(selector: string): Element | null {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    try {
      element = root?.querySelector(part.trim()) ?? null;
    } catch {
      return null;
    }
    root = element?.shadowRoot ?? null;
  }
  return element;
}
