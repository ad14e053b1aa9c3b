import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type PageReport, readReport } from '../../shared/report/page-report';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, axeViolations, keptReport, type OpenPanel, openPanel } from './extension-panel';
import { type PortalServer, STATE_HOST, servePortal } from './portal-pages';

const ADDRESS = `http://${STATE_HOST}/thu-tuc-khong-khung-ngoai.html`;

let server: PortalServer;
let browser: ChromiumDriver;
let page: Page;
let panel: Page;
let opened: OpenPanel | undefined;

beforeAll(async () => {
  server = await servePortal();
  browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function auditPage(): Promise<PageReport> {
  opened = await openPanel(browser, ADDRESS);
  ({ page, panel } = opened);
  return audit(panel);
}

const review = () => panel.locator('[data-part=review]');
const question = () => review().locator('.review-question');
const focusedText = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
const tree = () => page.evaluate(() => `${document.documentElement.outerHTML}|${document.adoptedStyleSheets.length}`);

const kept = () => keptReport(panel);

async function exported(): Promise<PageReport> {
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Tải JSON' }).click(),
  ]);
  return readReport(JSON.parse(await readFile(await file.path(), 'utf8')));
}

const answerTo = (report: PageReport, rule: string) => report.results.find(result => result.rule === rule)?.answer;

describe('what needs a person', () => {
  test('is asked, answered with a note, kept with the report and exported; and the answer can be taken back', async () => {
    const report = await auditPage();
    const unsure = report.results.filter(({ outcome }) => outcome === 'cantTell').map(({ rule }) => rule);
    expect(unsure.length, 'the page has something the engine cannot tell').toBeGreaterThan(1);
    expect(await review().locator('summary').textContent()).toContain(`0/${unsure.length} đã trả lời`);
    await review().locator('summary').first().click();
    const rule = (await question().getAttribute('data-rule')) ?? '';
    expect(unsure).toContain(rule);
    await question()
      .getByRole('textbox', { name: /^Ghi chú/ })
      .fill('Đã xem, chữ trên nền ảnh khó đọc');
    await question().getByRole('button', { name: 'Chưa đạt' }).press('Enter');
    await expect.poll(() => question().getAttribute('data-rule')).not.toBe(rule);
    expect(await focusedText(), 'the next question has the focus').toBe(await question().locator('h3').textContent());
    expect(await review().getByRole('status').textContent()).toContain(`1/${unsure.length} đã trả lời`);
    for (const found of [await kept(), await exported()]) {
      expect(answerTo(found, rule)).toMatchObject({ outcome: 'failed', note: 'Đã xem, chữ trên nền ảnh khó đọc' });
      expect(found.results.find(result => result.rule === rule)?.outcome, 'the engine keeps its word').toBe('cantTell');
    }
    await review().locator(`.review-answered [data-rule="${rule}"]`).getByRole('button').click();
    await expect.poll(() => question().getAttribute('data-rule')).toBe(rule);
    expect(answerTo(await kept(), rule)).toBeUndefined();
  });

  test('may be left for later, and the note begun is not lost', async () => {
    await auditPage();
    await review().locator('summary').first().click();
    const first = (await question().getAttribute('data-rule')) ?? '';
    await question().getByRole('textbox').fill('Hỏi lại');
    let asked = first;
    do {
      await question().getByRole('button', { name: 'Bỏ qua' }).click();
      await expect.poll(() => question().getAttribute('data-rule')).not.toBe(asked);
      asked = (await question().getAttribute('data-rule')) ?? '';
    } while (asked !== first);
    expect(await question().getByRole('textbox').inputValue()).toBe('Hỏi lại');
    expect((await kept()).results.every(({ answer }) => answer === undefined)).toBe(true);
  });

  test('is shown on the page, and leaves no trace when the mark is taken away', async () => {
    await auditPage();
    const before = await tree();
    await review().locator('summary').first().click();
    const show = question().locator('.evidence').getByRole('button').first();
    for (let left = 30; left > 0 && (await show.count()) === 0; left -= 1) {
      await question().getByRole('button', { name: 'Bỏ qua' }).click();
    }
    await show.click();
    await expect.poll(() => page.locator('soi-cong-overlay').count()).toBe(1);
    await panel.getByRole('button', { name: 'Bỏ đánh dấu trên trang' }).click();
    await expect.poll(tree).toBe(before);
  });

  test('can be used by everybody: the panel passes axe-core with the questions open', async () => {
    await auditPage();
    await review().locator('summary').first().click();
    await question().getByRole('button', { name: 'Đạt', exact: true }).click();
    await review().locator('.review-answered').waitFor();
    expect(await axeViolations(panel)).toEqual([]);
  });
});

describe('the guided assessment', () => {
  const part = () => panel.locator('[data-part=assessment]');
  const criterion = (number: string) => part().locator(`[data-criterion="${number}"]`);

  async function openCriterion(number: string): Promise<void> {
    await part().locator('summary').first().click();
    await criterion(number).locator('summary').click();
    await criterion(number).locator('.criterion-body').waitFor();
  }

  test('leads through 55 criteria, by principle, with what the rules found', async () => {
    await auditPage();
    await openCriterion('1.1.1');
    expect(await part().locator('.criterion').count()).toBe(55);
    expect(await part().locator('h3').count()).toBe(4);
    expect(await criterion('1.1.1').locator('ol li').count()).toBeGreaterThan(1);
    expect(await criterion('1.1.1').textContent()).toMatch(/Phần tự động\d+ chưa đạt/);
    await expect.poll(() => criterion('1.1.1').textContent()).toContain('Hình ảnh có văn bản thay thế');
  });

  test('keeps an answer with its note in the report and the export, and gives it back', async () => {
    await auditPage();
    await openCriterion('1.3.3');
    const asked = criterion('1.3.3');
    await asked.getByRole('textbox').fill('Có câu “bấm nút bên phải”');
    await asked.getByRole('button', { name: 'Chưa đạt' }).press('Enter');
    await expect.poll(() => part().getByRole('status').textContent()).toContain('1/55 đã trả lời');
    expect(await focusedText(), 'the focus stays').toContain('Chưa đạt');
    const wanted = { criterion: '1.3.3', outcome: 'failed', note: 'Có câu “bấm nút bên phải”' };
    for (const found of [await kept(), await exported()]) expect(found.assessment).toMatchObject([wanted]);
    await panel.reload();
    await openCriterion('1.3.3');
    expect(await asked.getByRole('textbox').inputValue()).toBe(wanted.note);
    expect(await asked.getByRole('button', { name: 'Chưa đạt' }).getAttribute('aria-pressed')).toBe('true');
    expect(await axeViolations(panel)).toEqual([]);
    await asked.getByRole('button', { name: 'Bỏ câu trả lời' }).click();
    await expect.poll(async () => (await kept()).assessment).toBeUndefined();
    await expect.poll(focusedText, { message: 'the question has the focus' }).toMatch(/\?$/);
  });

  test('draws on the page and frames while a person checks, and leaves no trace', async () => {
    await auditPage();
    const before = await tree();
    await openCriterion('1.1.1');
    await criterion('1.1.1').getByRole('button', { name: 'Vẽ trên trang: Hình ảnh' }).click();
    const drawn = () => Promise.all(page.frames().map(frame => frame.locator('soi-cong-overlay').count()));
    await expect.poll(drawn).toEqual([1, 1]);
    await expect.poll(() => panel.locator('.mark-bar').textContent()).toContain('2 chỗ');
    await criterion('1.1.1').getByRole('button', { name: 'Thôi vẽ trên trang' }).click();
    await expect.poll(drawn).toEqual([0, 0]);
    expect(await tree()).toBe(before);
  });
});

describe('answers outlive the audit they were given in', () => {
  const NOTE = 'Đã xem, là hình trang trí';
  const OTHER = `http://${STATE_HOST}/dang-nhap.html`;
  const offer = () => panel.locator('[data-part=kept-answers]');

  /** Answers the first question and one criterion. @returns the rule of the question */
  async function answerTwo(): Promise<string> {
    await review().locator('summary').first().click();
    const rule = (await question().getAttribute('data-rule')) ?? '';
    await question().getByRole('textbox').fill(NOTE);
    await question().getByRole('button', { name: 'Chưa đạt' }).click();
    await review().locator(`.review-answered [data-rule="${rule}"]`).waitFor();
    await panel.locator('[data-part=assessment] > summary').click();
    const criterion = panel.locator('[data-criterion="1.3.3"]');
    await criterion.locator('summary').click();
    await criterion.getByRole('button', { name: 'Chưa đạt' }).click();
    await expect.poll(async () => (await kept()).assessment?.length).toBe(1);
    return rule;
  }

  async function auditAgain(): Promise<PageReport> {
    const before = await kept().catch(() => null);
    await panel.getByTestId('audit').click();
    await expect
      .poll(async () => (await kept().catch(() => before))?.auditedAt, { timeout: 60_000 })
      .not.toBe(before?.auditedAt);
    await panel.locator('.pillar').first().waitFor();
    return kept();
  }

  async function goTo(url: string): Promise<void> {
    await page.goto(url);
    await panel.locator('.empty').waitFor();
  }

  test('when the page is audited again in the same tab, also after it was loaded again', async () => {
    const { auditedAt } = await auditPage();
    const rule = await answerTwo();
    await review().locator('summary').first().click();
    for (const reload of [false, true]) {
      if (reload) await goTo(ADDRESS);
      const again = await auditAgain();
      expect(answerTo(again, rule)).toMatchObject({ outcome: 'failed', note: NOTE, from: auditedAt });
      expect(again.assessment).toMatchObject([{ criterion: '1.3.3', outcome: 'failed', from: auditedAt }]);
    }
    await review().locator('summary').first().click();
    expect(await review().locator('.review-answered').textContent()).toContain('Câu trả lời lấy từ lần kiểm tra lúc');
    expect(await offer().count(), 'nothing more to offer').toBe(0);
  });

  test('when the page was left: they are offered on the way back, and used again', async () => {
    await auditPage();
    const rule = await answerTwo();
    await goTo(OTHER);
    await goTo(ADDRESS);
    expect(answerTo(await auditAgain(), rule)).toBeUndefined();
    await offer().getByText('2 câu trả lời').waitFor();
    await offer().getByRole('button', { name: 'Dùng lại' }).press('Enter');
    await panel.getByText('Đã dùng lại 2 câu trả lời').waitFor();
    expect(await focusedText(), 'the focus is not lost').toContain('Đã dùng lại');
    expect(answerTo(await kept(), rule)).toMatchObject({ outcome: 'failed', note: NOTE });
    expect(await review().locator('summary').textContent()).toContain('1/');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('not when the report has gone meanwhile; then that is told', async () => {
    await auditPage();
    await answerTwo();
    await opened?.close();
    await auditPage();
    await offer().waitFor();
    await panel.evaluate(() =>
      chrome.storage.session.remove(`report-of-tab-${new URLSearchParams(location.search).get('tab')}`),
    );
    await offer().getByRole('button', { name: 'Dùng lại' }).click();
    await panel.getByText('Chưa lưu được câu trả lời').waitFor({ timeout: 10_000 });
  });

  test('when their tab was closed: another tab at the same address may discard them', async () => {
    await auditPage();
    await answerTwo();
    await opened?.close();
    await auditPage();
    await offer().getByRole('button', { name: 'Bỏ' }).click();
    await panel.getByText('Đã bỏ câu trả lời cũ').waitFor();
    await auditAgain();
    expect(await offer().count()).toBe(0);
    expect((await kept()).assessment).toBeUndefined();
  });

  test('and stand in the full report, on screen and on paper', async () => {
    await auditPage();
    await answerTwo();
    const tab = new URL(panel.url()).searchParams.get('tab');
    const report = await browser.openExtensionPage(`extension/report/report.html?tab=${tab}`);
    await report.locator('.assessment-list').waitFor();
    for (const media of ['screen', 'print'] as const) {
      await report.emulateMedia({ media });
      await report.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await report.getByText(NOTE).first().waitFor();
      await report.getByText('1 tiêu chí đã trả lời').waitFor();
    }
    await report.close();
  });
});
