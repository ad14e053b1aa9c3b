import browser from 'webextension-polyfill';
import { ask } from '../messages/messages';

/** Deletes all that the extension keeps: settings, reports, connection logs. Permissions the auditor gave stay. */
export async function deleteEverything(): Promise<void> {
  // The background writes its log a moment after each request; it has to let go of it first.
  await ask('forget-connections', {});
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
