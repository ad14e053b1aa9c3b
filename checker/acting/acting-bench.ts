import type { Page } from 'playwright-core';
import type { ActingSurvey } from '../../shared/facts/page-script/acting/survey-acting';
import type { ActingWorld } from './acting-world';
import type { Guard } from './guard-page';
import type { Listeners } from './read-listeners';

/** What every acting check gets. */
export interface ActingBench {
  page: Page;
  world: ActingWorld;
  guard: Guard;
  survey: ActingSurvey;
  listeners: Listeners;
  /** Milliseconds left for all checks together. */
  left(): number;
}

/** Lets scripts and timers of the page run. */
export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
