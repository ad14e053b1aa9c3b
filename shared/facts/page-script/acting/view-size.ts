import { keptElement } from './kept-elements';

export interface ViewState {
  /** Of the view, CSS pixels. */
  width: number;
  height: number;
  /** Whether the keyboard speaks to this page now. */
  hasFocus: boolean;
  url: string;
}

/** The view as it is now. */
export function viewSize(): ViewState {
  return { width: innerWidth, height: innerHeight, hasFocus: document.hasFocus(), url: location.href };
}

/** Which share (0 … 1) of kept elements is still in the document; 1 when none was kept. */
export function stillThere({ numbers }: { numbers: readonly number[] }): number {
  if (numbers.length === 0) return 1;
  return numbers.filter(number => keptElement(number)?.isConnected === true).length / numbers.length;
}
