import type { MouseOnlyElement, MouseOnlyFacts, PointerUseFacts } from '../../shared/facts/acting-facts';
import type { ActingBench } from './acting-bench';

/** Elements that listen to clicks and that Tab never reaches. Afterwards the page script knows who listens to clicks. */
export async function findMouseOnly({ world, listeners }: ActingBench): Promise<MouseOnlyFacts> {
  if (listeners.click.length === 0) return { elements: [], listening: 0 };
  await world.give(listeners.click);
  const { elements } = await world.call('findMouseOnly', undefined);
  const plain = elements.filter(({ looksOperable }) => !looksOperable).map(({ number }) => number);
  const hands = plain.length === 0 ? [] : await handsOnHover({ world }, plain);
  const withHand = new Set(plain.filter((_, index) => hands[index] === true));
  return {
    listening: listeners.click.length,
    elements: elements.map(
      ({ number, ...element }): MouseOnlyElement => ({
        ...element,
        looksOperable: element.looksOperable || withHand.has(number),
      }),
    ),
  };
}

/** Elements that ask for more than a plain click. Run before `findMouseOnly`, which leaves its own elements in hand. */
export async function findPointerUse({ world, listeners }: ActingBench): Promise<PointerUseFacts> {
  const placesOf = async (ids: readonly number[], draggable = false) => {
    if (ids.length === 0 && !draggable) return [];
    await world.give(ids);
    return world.call('placesOfGiven', { draggable });
  };
  return {
    press: await placesOf(listeners.press),
    drag: await placesOf(listeners.drag, true),
    gesture: await placesOf(listeners.gesture),
  };
}

/** Some styles show the hand only while the pointer is there. */
async function handsOnHover({ world }: Pick<ActingBench, 'world'>, numbers: readonly number[]): Promise<boolean[]> {
  const { session } = world;
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const nodes = await Promise.all(numbers.map(number => world.nodeOf(number)));
  const force = (states: string[]) =>
    Promise.all(nodes.map(nodeId => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states })));
  try {
    await force(['hover']);
    return await world.call('showHand', { numbers });
  } finally {
    await force([]);
    await session.send('CSS.disable');
    await session.send('DOM.disable');
  }
}
