import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ProcedureNumbers } from '../../shared/audit/procedure-numbers';
import { readJourney } from '../../shared/journey/read-journey';
import { isAssisted } from '../../shared/journey/report-with-journey';
import { type PageReport, readReport } from '../../shared/report/page-report';
import { PERSONAL_DATA } from '../support/personal-data';
import { serveFolder } from '../support/serve-folder';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, axeViolations, type OpenPanel, openPanel } from './extension-panel';
import { STATE_HOST } from './portal-pages';
import { runChecker } from './run-checker';

/** Here nothing is recorded, whatever page it shows. */
const SIGN_IN_HOST = 'vneid.gov.vn';

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: ChromiumDriver;
let opened: OpenPanel | undefined;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = await serveFolder('data/sample/tinh-an-mau');
  const port = Number(new URL(server.address).port);
  browser = await driveChromium({ hosts: { [STATE_HOST]: port, [SIGN_IN_HOST]: port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const at = (path: string) => `http://${STATE_HOST}:${new URL(server.address).port}${path}`;
const part = () => panel.locator('[data-part=journey]');
const steps = () => part().locator('.journey-step');
const press = (name: string) => part().getByRole('button', { name }).click();
const phases = () => steps().evaluateAll(items => items.map(item => item.getAttribute('data-phase')));
const focused = () => panel.evaluate(() => document.activeElement?.textContent);
const stored = () =>
  panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );

async function start(path = '/thu-tuc/1.999101.html'): Promise<void> {
  opened = await openPanel(browser, at(path));
  ({ page, panel } = opened);
}

async function record(): Promise<void> {
  await part().locator('summary').first().click();
  await press('Bắt đầu ghi hành trình');
  await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(1);
}

async function goTo(path: string, count: number): Promise<void> {
  await page.goto(at(path));
  await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(count);
}

async function typePersonalData(): Promise<void> {
  await page.locator('#ho-ten').fill(PERSONAL_DATA.name);
  await page.locator('#dien-thoai').fill(PERSONAL_DATA.phone);
  await page.locator('#thu-dien-tu').fill(PERSONAL_DATA.email);
  await page.locator('#dia-chi').fill(PERSONAL_DATA.address);
  await page
    .locator('#ten-cho')
    .fill([PERSONAL_DATA.identity, PERSONAL_DATA.tax, PERSONAL_DATA.account, PERSONAL_DATA.insurance].join(' '));
  await page.locator('#ngay-bat-dau').fill(PERSONAL_DATA.birthday);
  await page.locator('#so-gian').fill('12');
  await page
    .locator('#so-do')
    .setInputFiles({ name: `${PERSONAL_DATA.name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await page.locator('#cam-doan').check();
}

/** From the procedure over the sign-in to the form, filled in and looked through; nothing is sent. */
async function walk(): Promise<void> {
  await record();
  await goTo('/dang-nhap.html', 2);
  await goTo('/nop-ho-so/1.999101.html', 3);
  await typePersonalData();
  await press('Ghi màn hình này');
  await expect.poll(stored, { timeout: 20_000 }).toContain('"typed"');
  await page.getByRole('button', { name: 'Tiếp tục: xem lại hồ sơ' }).click();
  await press('Ghi màn hình này');
  await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(4);
}

async function confirm(): Promise<void> {
  await panel.getByTestId('confirm-journey').click();
  await part().locator('.journey-result [role=status]').waitFor({ timeout: 20_000 });
}

async function downloaded(name: string): Promise<string> {
  const [file] = await Promise.all([panel.waitForEvent('download'), press(name)]);
  return readFile(await file.path(), 'utf8');
}

const outcomesOf = (report: PageReport): Record<string, string> =>
  Object.fromEntries(
    report.results.filter(({ rule }) => isAssisted(rule)).map(({ rule, outcome }) => [rule.slice(10), outcome]),
  );
const numbersOf = (report: PageReport) => (report.procedure as { numbers: ProcedureNumbers }).numbers;
const leaksIn = (text: string) => Object.values(PERSONAL_DATA).filter(value => text.includes(value));

/** What the command line says of the procedure's page with this journey file. */
async function checkedWith(journey: string): Promise<PageReport> {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-journey-'));
  const file = join(folder, 'journey.json');
  writeFileSync(file, journey);
  const url = at('/thu-tuc/1.999101.html');
  const reports = await runChecker([url], ['--pillar', 'procedure', '--journey', file]);
  rmSync(folder, { recursive: true, force: true });
  const report = reports.get(url);
  if (report === undefined) throw new Error('the page was not audited');
  return report;
}

describe('a journey', () => {
  test('is recorded step by step, confirmed, and decides what a page alone cannot; nothing typed is kept anywhere', async () => {
    await start();
    const before = await audit(panel);
    expect(new Set(Object.values(outcomesOf(before)))).toEqual(new Set(['untested']));
    expect(numbersOf(before).depth.observed).toBe(0);
    await walk();
    expect(await phases()).toEqual(['start', 'login', 'form', 'form']);
    expect(leaksIn(await stored())).toEqual([]);
    await confirm();
    const text = await downloaded('Tải báo cáo JSON');
    const report = readReport(JSON.parse(text));
    expect(report.finalUrl).toBe(at('/thu-tuc/1.999101.html'));
    expect(report.results.length, 'the whole report, not the procedure rules alone').toBe(before.results.length);
    expect(outcomesOf(report)).toMatchObject({
      'national-sign-in-is-offered': 'passed',
      'sign-in-returns-to-the-procedure': 'passed',
      'web-form-is-offered': 'passed',
      'upload-limits-are-stated': 'passed',
      'progress-is-shown': 'passed',
      'answers-can-be-reviewed': 'passed',
      'draft-can-be-saved': 'cantTell',
      'submission-is-acknowledged': 'cantTell',
      'result-is-electronic': 'cantTell',
    });
    expect(Object.values(outcomesOf(report)), 'no assisted rule is left').not.toContain('untested');
    expect(numbersOf(report).depth).toEqual({ observed: 3, of: 7, phases: ['start', 'login', 'form'] });
    expect(report.journey?.redaction).toEqual({ policy: 'structure-only', valuesStored: 0, reviewedByAuditor: true });
    const file = await downloaded('Tải tệp hành trình');
    expect(readJourney(JSON.parse(file))).toEqual(report.journey);
    for (const place of [text, file, await stored(), (await panel.textContent('body')) ?? ''])
      expect(leaksIn(place)).toEqual([]);
    expect(file).not.toContain('.pdf"');
    expect(outcomesOf(await checkedWith(file)), 'the checker judges the same file the same way').toEqual(
      outcomesOf(report),
    );
  });

  test('is looked through: phase, deleted step, undo, signs with yes, no and not looked at', async () => {
    await start();
    await record();
    await goTo('/dang-nhap.html', 2);
    await steps().nth(1).getByRole('combobox').selectOption('start');
    await expect.poll(phases).toEqual(['start', 'start']);
    await steps().nth(1).getByRole('combobox').selectOption('login');
    await press('Xóa bước 1');
    await expect.poll(() => steps().count()).toBe(1);
    await expect.poll(focused, { message: 'the focus is on the way back' }).toBe('Hoàn tác');
    await press('Hoàn tác');
    await expect.poll(phases).toEqual(['start', 'login']);
    await steps().nth(1).locator('summary').click();
    const sign = (name: string) => steps().nth(1).locator(`[data-sign=${name}]`);
    expect(await sign('nationalSignIn').textContent()).toContain('công cụ đề xuất');
    await sign('nationalSignIn').getByLabel('Chưa xem').check();
    await sign('returnedToProcedure').getByLabel('Không', { exact: true }).check();
    await expect.poll(stored).toContain('"returnedToProcedure":"no"');
    expect(await axeViolations(panel)).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 700 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(
      320,
    );
    await confirm();
    const report = readReport(JSON.parse(await downloaded('Tải báo cáo JSON')));
    expect(outcomesOf(report)).toMatchObject({
      'national-sign-in-is-offered': 'cantTell',
      'sign-in-returns-to-the-procedure': 'failed',
    });
    expect(await axeViolations(panel)).toEqual([]);
    await press('Sửa lại');
    await panel.getByTestId('confirm-journey').waitFor();
    expect(readJourney(JSON.parse(await downloaded('Tải tệp hành trình'))).redaction.reviewedByAuditor).toBe(false);
  });

  test('goes on after the worker slept and the panel was opened anew, rests while paused, and follows a history change', async () => {
    await start();
    await record();
    await browser.stopWorker();
    await panel.reload();
    await expect.poll(() => steps().count()).toBe(1);
    await goTo('/nop-ho-so/1.999101.html', 2);
    await press('Tạm dừng');
    await part().getByRole('button', { name: 'Ghi tiếp' }).waitFor();
    await page.goto(at('/tra-cuu.html'));
    await panel.waitForTimeout(2500);
    expect(await steps().count()).toBe(2);
    await press('Ghi tiếp');
    await part().getByRole('button', { name: 'Tạm dừng' }).waitFor();
    await page.evaluate(() => history.pushState(null, '', '/tra-cuu/buoc-hai'));
    await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(3);
    expect(await phases()).toEqual(['start', 'form', 'track']);
  });

  test('rests on the host of the national sign-in, and notes only where it was and that it came back', async () => {
    await start();
    await record();
    await page.goto(`http://${SIGN_IN_HOST}/dang-nhap/dinh-danh-vneid.html?ten=${PERSONAL_DATA.identity}`);
    await part().locator('.journey-away').waitFor();
    const note = part().getByRole('textbox');
    await note.fill('Đang viết dở');
    await panel.waitForTimeout(1500);
    expect(await steps().count()).toBe(1);
    expect(await part().getByRole('button', { name: 'Ghi màn hình này' }).count()).toBe(0);
    await press('Tạm dừng');
    await press('Ghi tiếp');
    await part().getByRole('button', { name: 'Tạm dừng' }).waitFor();
    expect(await steps().count(), 'also when the recording is told to go on').toBe(1);
    await goTo('/nop-ho-so/1.999101.html', 2);
    expect(await note.inputValue(), 'a note that was begun stays').toBe('Đang viết dở');
    expect(await part().locator('.journey-pause').textContent()).toContain('Đã quay lại cổng');
    const { pauses, phasesObserved, steps: kept } = readJourney(JSON.parse(await downloaded('Tải tệp hành trình')));
    const pause = { afterStep: 1, origin: `http://${SIGN_IN_HOST}`, kind: 'sign-in', cameBack: true };
    expect(pauses).toEqual([{ ...pause, duration: 'under-a-minute' }]);
    expect(phasesObserved).toEqual(['start', 'login', 'form']);
    expect(kept.at(-1)).toMatchObject({ afterSignIn: true, proposed: expect.arrayContaining(['returnedToProcedure']) });
    expect(kept.at(-1)?.fields?.map(({ label }) => label)).toContain('Tên … (bắt buộc)');
    expect(leaksIn(await stored())).toEqual([]);
  });

  test('of somebody who was signed in before keeps no words of the pages that follow but those every portal uses', async () => {
    await start();
    await page.evaluate(name => {
      document.querySelector('header')?.insertAdjacentHTML('beforeend', `<p>${name}</p><button>Đăng xuất</button>`);
    }, PERSONAL_DATA.name);
    await record();
    await goTo('/nop-ho-so/1.999102.html', 2);
    const { steps: kept } = readJourney(JSON.parse(await downloaded('Tải tệp hành trình')));
    expect(kept.map(({ afterSignIn }) => afterSignIn)).toEqual([true, true]);
    expect(JSON.stringify(kept)).not.toContain(PERSONAL_DATA.name);
  });

  test('goes on in a tab that the page opens, and outlives the first', async () => {
    await start();
    await record();
    const [form] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.evaluate(address => void window.open(address), at('/nop-ho-so/1.999101.html')),
    ]);
    await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(2);
    const tab = await browser.tabShowing(form.url());
    const other = await browser.openExtensionPage(`extension/panel/panel.html?tab=${tab}`);
    await page.close();
    await expect.poll(() => other.locator('.journey-step').count()).toBe(2);
    await other.getByTestId('confirm-journey').click();
    await other.locator('.journey-result [role=status]').waitFor({ timeout: 20_000 });
    await form.close();
    await expect
      .poll(async () => Object.keys(JSON.parse(await stored())[0]).filter(key => /journey/.test(key)))
      .toEqual([]);
    await other.close();
  });

  test('joins the report of its page when the page is in front, and every later report of it', async () => {
    await start();
    await audit(panel);
    await record();
    await confirm();
    await expect.poll(() => panel.locator('.result .journey-note').count()).toBe(1);
    await press('Sửa lại');
    await expect.poll(() => panel.locator('.result .journey-note').count(), { message: 'taken back' }).toBe(0);
    await confirm();
    await panel.locator('.result .journey-note').waitFor();
    await page.reload();
    await panel.getByTestId('audit').waitFor();
    const again = await audit(panel);
    expect(again.journey?.phasesObserved).toEqual(['start']);
    expect(Object.values(outcomesOf(again))).not.toContain('untested');
  });

  test('comes back from its file, unconfirmed; a broken file is refused with the path of what is wrong', async () => {
    await start();
    await record();
    const file = await downloaded('Tải tệp hành trình');
    await press('Xóa hành trình');
    await expect.poll(focused).toBe('Giữ lại');
    await press('Xóa hẳn');
    const open = (text: string) =>
      part()
        .locator('input[type=file]')
        .setInputFiles({ name: 'hanh-trinh.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await part().locator('input[type=file]').waitFor();
    expect(await axeViolations(panel)).toEqual([]);
    await open(file.replace('"phase": "start"', '"phase": "dream"'));
    await expect
      .poll(() => part().getByRole('alert').textContent())
      .toContain('journey.steps[0].phase: wanted one of start');
    await open(file);
    await expect.poll(() => steps().count(), { timeout: 20_000 }).toBe(1);
    await confirm();
    expect((await downloaded('Tải báo cáo JSON')).includes('"journey"')).toBe(true);
  });

  test('is gone with everything else', async () => {
    await start();
    await record();
    const options = await browser.openExtensionPage('extension/options/options.html');
    await options.getByRole('button', { name: 'Xóa tất cả' }).click();
    await expect
      .poll(() => options.evaluate(async () => Object.keys(await chrome.storage.session.get(null))))
      .toEqual([]);
    await options.close();
    await expect.poll(() => steps().count()).toBe(0);
  });
});
