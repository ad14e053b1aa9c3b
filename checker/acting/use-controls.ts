import type { ActivationFacts, MouseOnlyElement, OpenedDialog } from '../../shared/facts/acting-facts';
import type { ControlsToTry } from '../../shared/facts/page-script/acting/find-controls';
import type { AttemptResult } from '../../shared/facts/page-script/acting/try-control';
import { type ActingBench, pause } from './acting-bench';

export interface UsedControls {
  activation: ActivationFacts;
  /** Controls only the mouse reaches, in layers that opened. */
  mouseOnly: readonly MouseOnlyElement[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Short timers of scripts; opening animations; how long a hover menu may take to open. */
const ANSWER = 40;
const OPENING = 300;
const HOVER = 350;
/** A message that is gone sooner than this was not there long enough to be noticed. */
const MESSAGE = 900;

/** Uses controls as a keyboard user would. What each did is undone before the next is tried. */
export async function useControls(bench: ActingBench): Promise<UsedControls> {
  const { world, listeners } = bench;
  const controls = await world.call('findControls', { change: listeners.change, focus: listeners.focus });
  const activation: Mutable<ActivationFacts> = {
    buttons: [],
    dialogs: [],
    skipLinks: [],
    selects: [],
    menus: [],
    messages: [],
  };
  const mouseOnly: MouseOnlyElement[] = [];
  const keep =
    <T>(list: T[]) =>
    (found: T | null): void => {
      if (found !== null) list.push(found);
    };
  await each(bench, controls.skipLinks, async entry => keep(activation.skipLinks)(await useSkipLink(bench, entry)));
  await each(bench, controls.buttons, async entry => keep(activation.buttons)(await useButton(bench, entry)));
  await each(bench, controls.fields, async number => {
    activation.messages.push(...(await watchMessages(bench, number)));
  });
  await each(bench, controls.selects, async entry => keep(activation.selects)(await useSelect(bench, entry)));
  await each(bench, controls.openers, async number => {
    const opened = await openDialog(bench, number);
    if (opened === null) return;
    activation.dialogs.push(opened.dialog);
    mouseOnly.push(...opened.mouseOnly);
  });
  await each(bench, controls.menus, async entry => keep(activation.menus)(await hoverMenu(bench, entry)));
  return { activation, mouseOnly };
}

/** Does something for each entry while there is time; the page is put back after each. */
async function each<T>(bench: ActingBench, entries: readonly T[], use: (entry: T) => Promise<void>): Promise<void> {
  for (const entry of entries) {
    if (bench.left() < 700) return;
    const { count } = await bench.world.call('countChanges', undefined);
    await use(entry);
    await bench.world.call('undoChanges', { since: count });
  }
}

async function placeOf({ world }: ActingBench, number: number) {
  const [entry] = await world.call('readColours', { numbers: [number] });
  return entry?.at ?? { selector: '', quote: '' };
}

async function useSkipLink(bench: ActingBench, { number, target }: ControlsToTry['skipLinks'][number]) {
  const { world, page } = bench;
  const url = page.url();
  const at = await placeOf(bench, number);
  await world.call('beginAttempt', { number });
  await world.press('Enter');
  await pause(ANSWER);
  let moved = await world.call('focusIsPast', { target });
  if (!moved) {
    await world.press('Tab');
    await pause(ANSWER);
    moved = await world.call('focusIsPast', { target });
  }
  await world.call('restoreAddress', { url });
  return { at, target: (await placeOf(bench, target)).selector, moved };
}

/** A link's own Enter is known to work and is not pressed, because it would leave the page. */
async function useButton(bench: ActingBench, { number, isLink, clicks }: ControlsToTry['buttons'][number]) {
  const at = await placeOf(bench, number);
  const space = await reacts(bench, number, ' ');
  const enter = isLink || (await reacts(bench, number, 'Enter'));
  return { at, enter, space, clicks: isLink || clicks };
}

async function reacts(bench: ActingBench, number: number, key: string): Promise<boolean> {
  const { world, guard } = bench;
  const attempts = guard.attempts();
  const attempt = await world.call('beginAttempt', { number });
  await world.press(key);
  await pause(ANSWER);
  const { clicked, prevented, changes } = await world.call('endAttempt', attempt);
  await world.call('undoChanges', { since: attempt.mark });
  return clicked || prevented || changes > 0 || guard.attempts() > attempts;
}

async function useSelect(bench: ActingBench, { number, announced }: ControlsToTry['selects'][number]) {
  const { world, guard } = bench;
  const at = await placeOf(bench, number);
  const before = await world.call('selectedIndex', { number });
  const attempts = guard.attempts();
  await world.call('beginAttempt', { number });
  await world.press(before === 0 ? 'ArrowDown' : 'ArrowUp');
  await pause(ANSWER * 2);
  const changed = (await world.call('selectedIndex', { number })) !== before;
  await world.call('selectedIndex', { number, set: before });
  return changed ? { at, navigates: guard.attempts() > attempts, announced } : null;
}

async function openDialog(
  bench: ActingBench,
  number: number,
): Promise<{ dialog: OpenedDialog; mouseOnly: MouseOnlyElement[] } | null> {
  const { world, page } = bench;
  const url = page.url();
  const opener = await placeOf(bench, number);
  const attempt = await world.call('beginAttempt', { number });
  await world.press('Enter');
  await pause(ANSWER);
  let result = await world.call('endAttempt', attempt);
  if (result.changes > 0 && result.layer === null) {
    await pause(OPENING);
    result = await world.call('endAttempt', attempt);
  }
  try {
    return result.layer === null ? null : await lookAtLayer(bench, opener, result.layer);
  } finally {
    await world.call('restoreAddress', { url });
  }
}

async function lookAtLayer(
  bench: ActingBench,
  opener: OpenedDialog['opener'],
  layer: NonNullable<AttemptResult['layer']>,
) {
  const { world } = bench;
  const { number, at, declared, stops } = layer;
  const { elements } = bench.listeners.click.length > 0 ? await giveAndFind(bench, number) : { elements: [] };
  const state = async () => world.call('readLayer', { number });
  let now = await state();
  if (now.focus !== 'inside') {
    await pause(OPENING);
    now = await state();
  }
  const focusMovedIn = now.focus === 'inside';
  let nextTabGoesIn = focusMovedIn;
  let focusLeaves = false;
  for (let steps = 0; steps < Math.min(stops, 10) + 3 && now.shown; steps += 1) {
    const wasInside = now.focus === 'inside';
    await world.press('Tab');
    await pause(ANSWER / 2);
    now = await state();
    if (steps === 0 && !focusMovedIn) nextTabGoesIn = now.focus === 'inside';
    focusLeaves ||= now.focus === 'outside' && (wasInside || steps > 0);
    if (focusLeaves) break;
  }
  await world.press('Escape');
  await pause(ANSWER * 2);
  if ((await state()).shown) await pause(OPENING);
  const closesWithEscape = !(await state()).shown;
  const mouseOnly = elements.map(({ number: _, ...element }) => element);
  return { dialog: { opener, at, declared, focusMovedIn, nextTabGoesIn, focusLeaves, closesWithEscape }, mouseOnly };
}

async function giveAndFind({ world, listeners }: ActingBench, number: number) {
  await world.give(listeners.click);
  return world.call('mouseOnlyIn', { number });
}

/** Moves the mouse over a menu entry; when that opens its sub-menu, tries the same with the keyboard. */
async function hoverMenu(
  bench: ActingBench,
  { item, trigger, list, hasOwnPage, items }: ControlsToTry['menus'][number],
) {
  const { world, page } = bench;
  const shown = async () => (await world.call('areShown', { numbers: [list] }))[0] === true;
  const shownSoon = async (limit: number) => {
    for (let waited = 0; waited < limit; waited += 50) {
      if (await shown()) return true;
      await pause(50);
    }
    return shown();
  };
  const middle = await world.call('middleOf', { number: item });
  if (middle === null) return null;
  const { count } = await world.call('countChanges', undefined);
  await page.mouse.move(middle.x, middle.y);
  const byHover = await shownSoon(HOVER);
  if (byHover) await world.press('Escape');
  if (byHover) await pause(ANSWER * 2);
  const dismissible = byHover && !(await shown());
  await page.mouse.move(0, 0);
  await world.call('undoChanges', { since: count });
  if (!byHover) return null;
  await pause(ANSWER);
  const at = await placeOf(bench, trigger === -1 ? item : trigger);
  let byKeyboard = false;
  for (const key of trigger === -1 ? [] : ['', 'ArrowDown', ...(hasOwnPage ? [] : ['Enter', ' '])]) {
    await world.call('beginAttempt', { number: trigger });
    if (key !== '') await world.press(key);
    byKeyboard = await shownSoon(ANSWER * 3);
    if (byKeyboard) break;
  }
  return { at, byKeyboard, hasOwnPage, dismissible, items };
}

/** Only what goes away twice in the same way is the work of the focus, not of something that moves by itself. */
async function watchMessages(bench: ActingBench, number: number): Promise<ActivationFacts['messages'][number][]> {
  if (bench.left() < 3 * MESSAGE) return [];
  // What the walk with Tab made appear has to be gone first.
  await bench.world.call('focusKept', { number: -1 });
  await pause(MESSAGE);
  const first = await fleeting(bench, number);
  if (first.length === 0 || bench.left() < 2 * MESSAGE) return [];
  await bench.world.call('focusKept', { number: -1 });
  const second = await fleeting(bench, number);
  return first.filter(({ at }) => second.some(again => again.at.selector === at.selector));
}

/** Texts that appear when a field gets the focus and are gone a moment later. */
async function fleeting({ world }: ActingBench, number: number): Promise<ActivationFacts['messages'][number][]> {
  const { count: mark } = await world.call('countChanges', undefined);
  await world.call('focusKept', { number });
  await pause(ANSWER);
  const messages = await world.call('shownSince', { mark });
  const gone = new Map<number, ActivationFacts['messages'][number]>();
  const started = Date.now();
  while (Date.now() - started < MESSAGE && gone.size < messages.length) {
    await pause(100);
    const shown = await world.call('areShown', { numbers: messages.map(message => message.number) });
    for (const [index, message] of messages.entries()) {
      if (shown[index] === true || gone.has(message.number)) continue;
      gone.set(message.number, { at: message.at, milliseconds: Date.now() - started, letters: message.letters });
    }
  }
  return [...gone.values()];
}
