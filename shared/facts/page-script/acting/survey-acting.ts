import { allElements } from '../element-tree';
import { keep } from './kept-elements';
import { tabbableElements } from './tabbable-elements';

/** What a page offers to the acting checks, so that those that cannot matter are left out. */
export interface ActingSurvey {
  /** Numbers of the elements Tab should reach. */
  tabbables: readonly number[];
  frames: number;
  /** Letters of the rendered text. */
  letters: number;
  /** Some style may cut content: `overflow` is hidden or clipped somewhere. */
  cuts: boolean;
  /** Some rule of a style sheet speaks of :hover or :focus (or a sheet cannot be read). */
  stateStyles: boolean;
  /** Some background picture or gradient lies under text. */
  pictures: boolean;
  /** Some style turns things or asks for the orientation. */
  turns: boolean;
  scripts: boolean;
}

/** Looks over the page once. */
export function surveyActing(): ActingSurvey {
  const rules = styleText();
  let cuts = rules === null || /overflow[^;}]*(hidden|clip)/.test(rules);
  let pictures = false;
  for (const element of allElements(20_000)) {
    const { overflowX, overflowY, backgroundImage } = getComputedStyle(element);
    cuts ||= /hidden|clip/.test(overflowX + overflowY);
    pictures ||= backgroundImage !== 'none';
  }
  return {
    tabbables: tabbableElements().map(keep),
    frames: document.querySelectorAll('iframe, frame').length,
    letters: (document.body?.innerText ?? '').trim().length,
    cuts,
    pictures,
    stateStyles: rules === null || /:(hover|focus)/.test(rules),
    turns: rules === null || /orientation|aspect-ratio/.test(rules),
    scripts:
      document.scripts.length > 0 ||
      document.querySelector('[onclick], [onfocus], [onblur], [onchange], [onkeydown]') !== null,
  };
}

/** Text of all rules, or null when a sheet of another host cannot be read. */
function styleText(): string | null {
  let text = '';
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      for (const rule of sheet.cssRules) text += rule.cssText;
    } catch {
      return null;
    }
  }
  return text;
}
