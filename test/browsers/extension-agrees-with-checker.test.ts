import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { decidedInBoth } from './compare-reports';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, openPanel } from './extension-panel';
import { type PortalServer, STATE_HOST, servePortal } from './portal-pages';
import { runChecker } from './run-checker';

/** Pages of our own and of the fictional sample portals, served under a host that both may read. */
const PAGES = [
  '/thu-tuc-khong-khung-ngoai.html',
  '/dang-nhap.html',
  '/suoi-mau/tthc01.html',
  '/mau-thu/thu-tuc/2.999201.html',
];

let server: PortalServer;
let browser: ChromiumDriver;
let checked: ReadonlyMap<string, PageReport>;
const address = (path: string) => `http://${STATE_HOST}:${server.port}${path}`;

beforeAll(async () => {
  server = await servePortal({ '/suoi-mau': 'data/sample/tinh-suoi-mau', '/mau-thu': 'data/sample/bo-mau-thu' });
  checked = await runChecker(PAGES.map(address));
  browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the same page gives the same outcomes in the extension and in the checker', () => {
  test.each(PAGES)('%s', async path => {
    const opened = await openPanel(browser, address(path));
    const inExtension = await audit(opened.panel);
    await opened.close();
    const inChecker = checked.get(address(path));
    const both = decidedInBoth(inExtension, inChecker);
    expect(both.length, 'rules that both could decide').toBeGreaterThan(100);
    expect(both.filter(({ first, second }) => first !== second)).toEqual([]);
    expect(inExtension.status).toBe(inChecker?.status);
    expect(inExtension.agency).toEqual(inChecker?.agency);
  });
});
