import type { FocusStop, KeyboardTrap, KeyboardWalkFacts } from '../../shared/facts/acting-facts';
import type { FocusReading } from '../../shared/facts/page-script/acting/read-focus';
import { type ActingBench, pause } from './acting-bench';

export interface Walk {
  facts: KeyboardWalkFacts;
  /** Numbers of the elements whose focus has to be looked at in pictures, and those that need none. */
  unsure: readonly WalkStop[];
  clear: readonly WalkStop[];
}

export interface WalkStop {
  number: number;
  stop: FocusStop;
  textField: boolean;
}

/** Scripts that answer a change of focus often do so with a short timer. */
const ANSWER_MILLISECONDS = 30;
const SMOOTH_MILLISECONDS = 250;
const STOP_LIMIT = 300;
/** Steps inside frames, players and dates, all together. */
const INNER_LIMIT = 120;
const WALK_MILLISECONDS = 2500;

/** Presses Tab from the start of the page until the focus has come round, has left the page or is trapped. */
export async function walkWithKeyboard(bench: ActingBench): Promise<Walk> {
  const { world, survey, listeners } = bench;
  const end = Date.now() + Math.min(WALK_MILLISECONDS, bench.left() - 500);
  const walked: (WalkStop & { reading: FocusReading })[] = [];
  const dropped: FocusStop[] = [];
  const seen = new Set<number>();
  let repeats = 0;
  let complete = false;
  let trapped = false;
  let innerSteps = 0;
  await world.call('watchFocus', undefined);
  while (Date.now() < end && walked.length < STOP_LIMIT) {
    const reading = await step(bench, 'Tab', listeners.answersFocus);
    if (reading.where === 'none' && reading.stop !== null) {
      dropped.push(reading.stop);
      if (dropped.length > 5) break;
      continue;
    }
    if (reading.where === 'none') {
      complete = true;
      break;
    }
    if (reading.where === 'inside' && seen.has(reading.number) && innerSteps < INNER_LIMIT) {
      innerSteps += 1;
      continue;
    }
    if (!seen.has(reading.number) && reading.stop !== null) {
      repeats = 0;
      seen.add(reading.number);
      walked.push({ number: reading.number, stop: reading.stop, textField: reading.textField, reading });
      continue;
    }
    repeats += 1;
    if (reading.number === walked[0]?.number && seen.size >= survey.tabbables.length) complete = true;
    if (complete) break;
    if (repeats > Math.min(seen.size, 12) + 1) {
      trapped = true;
      complete = true;
      break;
    }
  }
  const trap = trapped ? await lookAtTrap(bench, walked) : null;
  const stops = [...walked.map(({ stop }) => stop), ...dropped];
  const jumps = await world.call('findJumps', { stops: walked.map(({ number }) => number) });
  const elements = walked.filter(({ reading }) => reading.where === 'element');
  return {
    facts: { stops, complete, trap, jumps },
    unsure: elements.filter(({ reading }) => reading.ring === 'unsure'),
    clear: elements.filter(({ reading }) => reading.ring === 'clear'),
  };
}

async function step({ world, guard }: ActingBench, key: string, listens: boolean): Promise<FocusReading> {
  const attempts = guard.attempts();
  await world.press(key);
  if (listens) await pause(ANSWER_MILLISECONDS);
  let reading = await world.call('readFocus', undefined);
  if (reading.stop !== null && reading.stop.covered !== 'no' && reading.inMotion) {
    await pause(SMOOTH_MILLISECONDS);
    reading = { ...(await world.call('readFocus', undefined)), stop: reading.stop };
  }
  if (guard.attempts() > attempts && reading.stop !== null) {
    return { ...reading, stop: { ...reading.stop, onFocus: 'opened-page' } };
  }
  return reading;
}

/** Tries every way out of a group that Tab does not leave. */
async function lookAtTrap(
  bench: ActingBench,
  walked: readonly (WalkStop & { reading: FocusReading })[],
): Promise<KeyboardTrap | null> {
  const { world, survey } = bench;
  const group = new Map<number, WalkStop & { reading: FocusReading }>();
  const byNumber = new Map(walked.map(stop => [stop.number, stop]));
  for (let steps = 0; steps < Math.min(walked.length, 12) + 1; steps += 1) {
    const { number } = await step(bench, 'Tab', true);
    const known = byNumber.get(number);
    if (known !== undefined) group.set(number, known);
  }
  const { unreached, unreachedCount, keys, speaksOfKeys } = await world.call('findTrap', {
    wanted: survey.tabbables,
    visited: walked.map(({ number }) => number),
  });
  const leaves = async (key: string, times: number): Promise<boolean> => {
    for (let steps = 0; steps < times; steps += 1) {
      const { where, number, stop } = await step(bench, key, true);
      if ((where === 'none' && stop === null) || (where !== 'none' && !group.has(number))) return true;
    }
    return false;
  };
  const backwardLeaves = await leaves('Shift+Tab', group.size + 2);
  let keyThatLeaves: string | null = null;
  for (const key of backwardLeaves ? [] : keys) {
    if ((await leaves(key, 1)) || (await leaves('Tab', group.size + 1))) keyThatLeaves = key;
    if (keyThatLeaves !== null) break;
  }
  const members = [...group.values()];
  return {
    members: members.slice(0, 10).map(({ stop }) => stop.at),
    unreached,
    unreachedCount,
    inside: members.some(({ reading }) => reading.where === 'inside'),
    inDialog: members.length > 0 && members.every(({ reading }) => reading.inDialog),
    backwardLeaves,
    keyThatLeaves,
    speaksOfKeys,
  };
}
