import browser from 'webextension-polyfill';
import { ask } from '../messages/messages';

/**
 * Deletes all that the extension keeps: settings, reports, connection logs. Permissions the auditor gave stay.
 * @throws Error of the browser when its storage cannot be cleared
 */
export async function deleteEverything(): Promise<void> {
  // The background writes its log a moment after each request; it has to let go of it first. One that does not answer
  // writes nothing either.
  await ask('forget-connections', {}).catch(() => undefined);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
