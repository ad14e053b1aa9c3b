import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../checker/browser';
import { pageHost } from '../../checker/page-host';
import { gatherAccessibility } from '../../shared/facts/gather-accessibility';
import { gatherPage } from '../../shared/facts/gather-page';
import type { PageFacts } from '../../shared/facts/page-facts';
import { assembleReport } from '../../shared/report/assemble-report';
import { exportReports, REPORT_FORMATS } from '../../shared/report/export-reports';
import { PILLARS } from '../../shared/rules/outcome';
import { pageWith } from '../procedure-layouts/page-with';
import { PERSONAL_DATA } from '../support/personal-data';
import { type ServedPages, servePages } from './serve-pages';

const inputs = Object.keys(PERSONAL_DATA)
  .map(key => `<p><input name="${key}" placeholder="${key}" style="color:#ccc"> <img src="x.png"></p>`)
  .join('');

/** Frameworks write what is typed back into the attribute; a page may show it again; a form may put it into the address. */
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Nộp hồ sơ</title></head><body>
${pageWith('fee', 'Không')}
<form id="nop" method="get" action="/nop"><div onclick="1" style="color:#ddd">Gửi</div>${inputs}
<textarea name="note" style="color:#ccc"></textarea><div contenteditable="true" id="free" style="color:#ccc"></div></form>
<script>
document.addEventListener('input', ({ target }) => {
  if ('value' in target) { target.setAttribute('value', target.value); target.defaultValue = target.value; }
});
</script></body></html>`;

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser({ fixedAddresses: [] });
  served = await servePages(new Map([['nop', PAGE]]));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function typeEverything(page: Page): Promise<void> {
  for (const [key, value] of Object.entries(PERSONAL_DATA))
    await page.locator(`[name=${key}]`).pressSequentially(value);
  const all = Object.values(PERSONAL_DATA).join(' ');
  await page.locator('[name=note]').fill(all);
  await page.locator('#free').fill(all);
}

async function everythingSaidOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const { facts, problems } = await gatherPage(await pageHost(page), PILLARS);
  expect(problems).toEqual([]);
  const report = assembleReport({
    requestedUrl: page.url(),
    auditedAt: '2026-11-21T08:00:00Z',
    engine: { version: '0', axe: '0', rules: '0' },
    pillars: PILLARS,
    facts: facts as Partial<PageFacts>,
    problems,
  });
  expect(report.results.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(3);
  return new Map(REPORT_FORMATS.map(format => [format, exportReports([report], format)]));
}

/** Kinds of data found in a text, as typed or as an address writes them. */
const kindsIn = (text: string): string[] =>
  Object.entries(PERSONAL_DATA).flatMap(([kind, value]) => {
    const inAddress = new URLSearchParams({ value }).toString().slice('value='.length);
    return [value, inAddress, encodeURIComponent(value)].some(form => text.includes(form)) ? kind : [];
  });

test('nothing a person typed is in any of the eight exports', async () => {
  const page = await browser.newPage();
  await page.goto(served.url('nop'));
  await typeEverything(page);
  const found = [...(await everythingSaidOf(page))].map(([where, text]) => [where, kindsIn(text)]);
  expect(found).toEqual(found.map(([where]) => [where, []]));
});

test('also when a form has put it into the address', async () => {
  const page = await browser.newPage();
  await page.goto(served.url('nop'));
  await typeEverything(page);
  await page.evaluate(() => (document.querySelector('#nop') as HTMLFormElement).submit());
  await page.waitForURL(/\?/);
  const found = [...(await everythingSaidOf(page))].map(([where, text]) => [where, kindsIn(text)]);
  expect(found).toEqual(found.map(([where]) => [where, []]));
});

test('the words before a field are the page’s own, not what was typed into an editor before it', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<p>Thông tin của cha</p><div contenteditable="true" id="editor"></div><label>Họ và tên <input></label>',
  );
  await page.locator('#editor').pressSequentially(PERSONAL_DATA.name);
  const host = await pageHost(page);
  const { fields } = await gatherAccessibility(host, await host.frames());
  expect(fields.map(({ lead }) => lead)).toEqual(['Thông tin của cha']);
  await page.close();
});
