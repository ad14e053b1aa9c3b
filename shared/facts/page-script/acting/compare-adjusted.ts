import { adjust, doubleText, unadjust } from './adjust-text';
import { unrecorded } from './change-recorder';
import { type CutAnswer, compareTexts } from './measure-cut-text';

// Each changes, measures and puts back in one go: no script of the page runs between, and nothing can stay behind.

/** Texts that are cut with the spacing of 1.4.12, compared with what was remembered. */
export function compareSpaced(): CutAnswer {
  adjust({ what: 'spacing' });
  try {
    return compareTexts({ how: 'spacing' });
  } finally {
    unadjust({ what: 'spacing' });
  }
}

/** Texts that are cut when text alone has twice its size, compared with what was remembered. */
export function compareDoubled(): CutAnswer {
  return unrecorded(() => {
    const putBack = doubleText();
    try {
      return compareTexts({ how: 'text-size' });
    } finally {
      putBack();
    }
  });
}
