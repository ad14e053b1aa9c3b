import type { FrameFacts } from './page-facts';
import type { InputOf, OutputOf, PageFunctionName } from './page-script/page-functions';

/** A browser tab as the engine sees it: frames that can be asked to run the page script's functions. */
export interface FrameHost {
  /** All frames of the tab, top frame first; the page script has been put into the reached ones. */
  frames(): Promise<readonly FrameFacts[]>;
  /**
   * Runs a page function in one frame.
   * @throws Error when the frame is gone, the function threw, or the deadline passed
   */
  call<N extends PageFunctionName>(frame: string, name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /**
   * What custom elements of the frame say of themselves by ElementInternals: the answer of axe-core's
   * gather-internals.js, which must run in the page's own world. Null where the host cannot ask.
   */
  elementInternals(frame: string): Promise<unknown>;
}

/** Reads the answer of `PageScript.call`. @throws Error with the page's own message when the function threw */
export function readAnswer<T>(answer: string): T {
  const { value, error } = JSON.parse(answer) as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
