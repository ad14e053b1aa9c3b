import type { ActingWorld } from './acting-world';

/** Which elements listen to what; numbers of kept elements. */
export interface Listeners {
  /** Browser node numbers of elements that listen to clicks and presses of the pointer. */
  click: readonly number[];
  /** Node numbers of elements that listen to the pointer going down and to nothing after it. */
  press: readonly number[];
  drag: readonly number[];
  gesture: readonly number[];
  change: readonly number[];
  focus: readonly number[];
  /** Some script answers the coming and going of the focus, perhaps a moment later. */
  answersFocus: boolean;
  /** Some script answers a change of the view's size. */
  resize: boolean;
}

const CLICK = new Set(['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchend']);
const ANSWERS_FOCUS = /^(focus(in|out)?|blur)$/;
const PRESS = new Set(['mousedown', 'pointerdown', 'touchstart']);
const AFTER_PRESS = new Set([
  'click',
  'mouseup',
  'pointerup',
  'touchend',
  'mousemove',
  'pointermove',
  'touchmove',
  'focus',
]);
const GESTURE = new Set(['gesturestart', 'gesturechange', 'touchmove']);
/** More listening elements than this are not looked at one by one. */
const LIMIT = 400;

/** Asks the browser for all event listeners of the document and the window. */
export async function readListeners(world: ActingWorld): Promise<Listeners> {
  const { session } = world;
  const found: { type: string; node: number | undefined }[] = [];
  for (const expression of ['document', 'window']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
      depth: expression === 'document' ? -1 : 1,
      pierce: false,
    });
    found.push(...listeners.map(({ type, backendNodeId }) => ({ type, node: backendNodeId })));
  }
  const nodes = (wanted: (type: string) => boolean) =>
    [...new Set(found.flatMap(({ type, node }) => (node !== undefined && wanted(type) ? [node] : [])))].slice(0, LIMIT);
  const numbersOf = async (ids: readonly number[]) => {
    if (ids.length === 0) return [];
    await world.give(ids);
    return world.call('keepGiven', undefined);
  };
  const after = new Set(nodes(type => AFTER_PRESS.has(type)));
  return {
    change: await numbersOf(nodes(type => type === 'change' || type === 'input').slice(0, 40)),
    focus: await numbersOf(nodes(type => type === 'focus' || type === 'focusin').slice(0, 40)),
    press: nodes(type => PRESS.has(type)).filter(id => !after.has(id)),
    drag: nodes(type => type === 'dragstart'),
    gesture: nodes(type => GESTURE.has(type)),
    click: nodes(type => CLICK.has(type)),
    answersFocus: found.some(({ type }) => ANSWERS_FOCUS.test(type)),
    resize: found.some(({ type }) => type === 'resize' || type === 'orientationchange'),
  };
}
