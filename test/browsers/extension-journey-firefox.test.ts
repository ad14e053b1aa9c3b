import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JourneyRecord } from '../../shared/journey/journey-record';
import { readJourney } from '../../shared/journey/read-journey';
import { PERSONAL_DATA } from '../support/personal-data';
import { serveFolder } from '../support/serve-folder';
import { builtExtension } from './built-extension';
import { driveFirefox, type FirefoxDriver, findFirefox } from './drive-firefox';
import { openFirefoxPanel } from './extension-panel-firefox';
import { STATE_HOST } from './portal-pages';

const program = findFirefox();
const NAME = PERSONAL_DATA.name;

describe.skipIf(program === null)('a journey in Firefox', () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: FirefoxDriver;
  let page: string;
  let panel: string;

  beforeAll(async () => {
    server = await serveFolder('data/sample/tinh-an-mau');
    browser = await driveFirefox(program ?? '', { extension: builtExtension('firefox'), hosts: [STATE_HOST] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const at = (path: string) => `http://${STATE_HOST}:${new URL(server.address).port}${path}`;
  const press = (name: string) =>
    browser.evaluate(
      panel,
      `[...document.querySelectorAll('[data-part=journey] button')].find(one => one.textContent.trim() === '${name}').click()`,
    );
  const steps = (count: number) =>
    browser.waitFor(panel, `document.querySelectorAll('.journey-step').length === ${count}`, 30_000);
  const stored = () => browser.evaluate<string>(panel, `browser.storage.session.get(null).then(JSON.stringify)`);

  test('is recorded, filled fields are told from empty ones without their values, and it is confirmed', async () => {
    const settings = { pillars: ['procedure'] };
    const url = at('/thu-tuc/1.999101.html');
    ({ page, panel } = await openFirefoxPanel(browser, url, '[data-part=journey]', settings));
    await browser.evaluate(panel, `document.querySelector('[data-part=journey]').open = true`);
    await browser.waitFor(panel, `document.querySelector('[data-part=journey] button')`);
    await press('Bắt đầu ghi hành trình');
    await steps(1);
    await browser.navigate(page, at('/dang-nhap.html'));
    await steps(2);
    await browser.navigate(page, at('/nop-ho-so/1.999101.html'));
    await steps(3);
    await browser.evaluate(page, `document.querySelector('#ho-ten').value = '${NAME}'`);
    await press('Ghi màn hình này');
    await browser.waitFor(
      panel,
      `browser.storage.session.get(null).then(all => JSON.stringify(all).split('"prefilled"').length > 2)`,
      20_000,
    );
    await browser.click(panel, '[data-testid=confirm-journey]');
    await browser.waitFor(panel, `document.querySelector('.journey-result [role=status]')`, 20_000);
    const all = await stored();
    expect(all).not.toContain(NAME);
    const [record] = Object.values(JSON.parse(all) as Record<string, { record?: JourneyRecord }>).flatMap(
      ({ record: found }) => (found === undefined ? [] : [found]),
    );
    const read = readJourney(record);
    expect(read.phasesObserved).toEqual(['start', 'login', 'form']);
    expect(read.redaction).toEqual({ policy: 'structure-only', valuesStored: 0, reviewedByAuditor: true });
    expect(
      read.steps
        .at(-1)
        ?.fields?.map(({ state }) => state)
        .slice(0, 2),
    ).toEqual(['prefilled', 'empty']);
  });
});
