import { gatherPage } from '../shared/facts/gather-page';
import { launchBrowser } from './browser';
import { loadPage } from './load-page';
import { pageHost } from './page-host';
import { typedAddress } from './typed-address';

/**
 * Prints the facts of one page as JSON, without the network: the input of a golden report.
 * `node dist/checker/record-facts.js URL`
 */
const url = typedAddress(process.argv[2] ?? '');
const browser = await launchBrowser({ fixedAddresses: [] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const loaded = await loadPage(page, url);
  const { facts, problems } = await gatherPage(await pageHost(page), ['accessibility', 'procedure']);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  console.log(JSON.stringify({ ...facts, page: { ...facts.page, ...loaded } }));
} finally {
  await browser.close();
}
