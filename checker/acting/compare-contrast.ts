import { pictureContrasts } from '../../shared/facts/acting/picture-contrast';
import { stateContrasts } from '../../shared/facts/acting/state-contrast';
import type { ContrastFacts, TextContrast } from '../../shared/facts/acting-facts';
import type { ActingBench } from './acting-bench';
import { takePicture } from './compare-focus';

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
    return { texts: pictureContrasts(texts, view, { x: 0, y: 0, scale: 1 }) };
  } finally {
    await world.call('unadjust', { what: 'no-text' });
    await world.call('unadjust', { what: 'still' });
  }
}
