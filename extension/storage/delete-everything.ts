import browser from 'webextension-polyfill';

/** Deletes all that the extension keeps: settings, reports, connection logs. Permissions the auditor gave stay. */
export async function deleteEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
