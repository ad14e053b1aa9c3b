import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PreviewFate } from '../../extension/ipv6-only/preview-state';
import { BROWSERS, type ExtensionBrowser, startBrowser, whyNoBrowser } from './extension-browser';
import { keepSettings } from './extension-in-tab';
import { closeTab, fetchInPage, goTo, openTab, previewOf, tellPreview } from './extension-preview-in-tab';
import { type Lab, startLab } from './start-lab';
import { whyNoLab } from './what-runs-here';

const noLab = whyNoLab();
const V4 = 'v4.thu-vien.vn';
const BOTH = 'both.thu-vien.vn';
/** A page is loaded, its hosts are asked about, and it may be loaded once more, milliseconds. */
const PATIENCE = { timeout: 20_000 };

let lab: Lab | undefined;
beforeAll(async () => {
  if (noLab === null) lab = await startLab();
});
afterAll(async () => lab?.close());

for (const name of BROWSERS) {
  const obstacle = noLab ?? whyNoBrowser(name);
  const title = `a tab of ${name} shown without IPv4, in the laboratory`;
  describe.skipIf(obstacle !== null)(obstacle === null ? title : `${title} (skipped: ${obstacle})`, () => {
    let browser: ExtensionBrowser;
    let tab: number;

    beforeAll(async () => {
      browser = await startBrowser(lab as Lab, name, { from: 'dual' });
      await browser.call(keepSettings, ['https://doh.gov.vn/dns-query']);
    });
    afterAll(async () => browser?.close());

    const preview = async () => (await browser.call(previewOf, tab)).preview;
    const rules = async () => (await browser.call(previewOf, tab)).rules;
    const phase = async () => (await preview())?.phase;
    const fates = async (): Promise<Record<string, PreviewFate>> =>
      Object.fromEntries(((await preview())?.hosts ?? []).map(({ host, fate }) => [host, fate]));

    async function begin(url: string): Promise<void> {
      tab = await browser.call(openTab, url);
      expect(await browser.call(tellPreview, 'start-ipv6-only', tab)).toBe('started');
      await expect.poll(phase, PATIENCE).toBe('shown');
    }

    async function end(): Promise<void> {
      await browser.call(closeTab, tab);
      await expect.poll(rules, PATIENCE).toBe(0);
    }

    test('loses what comes over IPv4 alone, though this network has IPv4; one click gives it back', async () => {
      await begin('https://needs-script.gov.vn/');
      expect(await fates()).toEqual({ 'needs-script.gov.vn': 'allowed', [V4]: 'lost' });
      expect(await browser.call(fetchInPage, tab, `https://${V4}/data.json`)).toBe(false);
      expect(await browser.call(tellPreview, 'stop-ipv6-only', tab)).toBeNull();
      expect(await rules()).toBe(0);
      await expect.poll(() => browser.call(fetchInPage, tab, `https://${V4}/data.json`), PATIENCE).toBe(true);
      await end();
    });

    test('lists a host that the page asks for long after it has loaded, without loading the page again', async () => {
      await begin('https://dual.gov.vn/');
      expect(await fates()).toEqual({ 'dual.gov.vn': 'allowed' });
      expect(await browser.call(fetchInPage, tab, `https://${V4}/data.json`)).toBe(false);
      await expect.poll(fates, PATIENCE).toEqual({ 'dual.gov.vn': 'allowed', [V4]: 'lost' });
      expect((await preview())?.late).toBe(false);

      await browser.call(fetchInPage, tab, `https://${BOTH}/data.json`);
      await expect.poll(fates, PATIENCE).toMatchObject({ [V4]: 'lost', [BOTH]: 'allowed' });
      expect(await preview()).toMatchObject({ late: true, reloadedFor: null });
      expect(await browser.call(fetchInPage, tab, `https://${BOTH}/data.json`)).toBe(true);
      await end();
    });

    test('says when a service worker fetches for the page, and lists what it fetched over IPv4', async () => {
      await begin('https://worker.gov.vn/');
      // A load past the caches goes past the worker too; whoever follows a link meets it.
      await browser.call(goTo, tab, 'https://worker.gov.vn/?lai');
      await expect.poll(async () => (await preview())?.worker, PATIENCE).toBe(true);
      await browser.call(fetchInPage, tab, `https://${V4}/qua-worker.js`);
      await browser.call(goTo, tab, 'https://worker.gov.vn/?nua');
      await expect.poll(fates, PATIENCE).toMatchObject({ [V4]: 'lost' });
      await end();
    });
  });
}
