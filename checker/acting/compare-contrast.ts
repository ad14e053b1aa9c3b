import { stateContrasts } from '../../shared/facts/acting/state-contrast';
import type { ContrastFacts, TextContrast } from '../../shared/facts/acting-facts';
import { contrastRatio } from '../../shared/facts/contrast-ratio';
import type { PictureText } from '../../shared/facts/page-script/acting/read-contrast';
import type { ActingBench } from './acting-bench';
import { takePicture } from './compare-focus';
import { pixelAt } from './compare-pictures';
import type { Picture } from './decode-png';

const STATE_LIMIT = 40;
const PICTURE_LIMIT = 60;

/** Reads the text contrast of controls while the browser is told that they are hovered and focused. */
export async function compareStates({ world }: ActingBench): Promise<ContrastFacts> {
  const numbers = await world.call('listStateTexts', { limit: STATE_LIMIT });
  if (numbers.length === 0) return { texts: [] };
  const { session } = world;
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  await world.call('adjust', { what: 'still' });
  const nodes = await Promise.all(numbers.map(number => world.nodeOf(number)));
  const force = (states: string[]) =>
    Promise.all(nodes.map(nodeId => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states })));
  const texts: TextContrast[] = [];
  try {
    const rest = await world.call('readColours', { numbers });
    for (const state of ['hover', 'focus'] as const) {
      await force(state === 'focus' ? ['focus', 'focus-visible'] : [state]);
      texts.push(...stateContrasts(state, rest, await world.call('readColours', { numbers })));
    }
  } finally {
    await force([]);
    await world.call('unadjust', { what: 'still' });
    await session.send('CSS.disable');
    await session.send('DOM.disable');
  }
  return { texts };
}

/** Takes a picture without text and compares each text's colour with every pixel that lies under it. */
export async function comparePictureTexts({ world }: ActingBench): Promise<ContrastFacts> {
  const texts = await world.call('listPictureTexts', { limit: PICTURE_LIMIT });
  if (texts.length === 0) return { texts: [] };
  await world.call('adjust', { what: 'still' });
  await world.call('adjust', { what: 'no-text' });
  try {
    const view = await takePicture(world);
    return { texts: texts.flatMap(text => contrastOf(text, view)) };
  } finally {
    await world.call('unadjust', { what: 'no-text' });
    await world.call('unadjust', { what: 'still' });
  }
}

function contrastOf({ at, box, colour, needed }: PictureText, view: Picture): TextContrast[] {
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  const [right, bottom] = [Math.ceil(box.x + box.width), Math.ceil(box.y + box.height)];
  if (left < 0 || top < 0 || right > view.width || bottom > view.height) return [];
  let worst = 21;
  let best = 1;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const ratio = contrastRatio(colour, pixelAt(view, (y * view.width + x) * 4));
      worst = Math.min(worst, ratio);
      best = Math.max(best, ratio);
    }
  }
  const round = (ratio: number) => Math.round(ratio * 100) / 100;
  return [{ at, state: 'picture', worst: round(worst), best: round(best), needed, goodAtRest: true }];
}
