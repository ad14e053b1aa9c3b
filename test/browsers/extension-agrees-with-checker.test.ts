import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
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

/** Rules whose facts the two gather in different ways, with what makes the difference. */
const MAY_DIFFER: Readonly<Record<string, string>> = {};

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
    expect(both.filter(({ rule, extension, checker }) => extension !== checker && !(rule in MAY_DIFFER))).toEqual([]);
    expect(inExtension.status).toBe(inChecker?.status);
    expect(inExtension.agency).toEqual(inChecker?.agency);
  });
});

interface Pair {
  rule: string;
  extension: string;
  checker: string;
}

/** What each says of a rule, with the places of what it found; rules that one of them did not test are left out. */
function decidedInBoth(extension: PageReport, checker: PageReport | undefined): Pair[] {
  const others = new Map(checker?.results.map(result => [result.rule, result]));
  return extension.results.flatMap(result => {
    const other = others.get(result.rule);
    if (other === undefined || other.outcome === 'untested' || result.outcome === 'untested') return [];
    return [{ rule: result.rule, extension: told(result), checker: told(other) }];
  });
}

function told({ outcome, evidence }: PageReport['results'][number]): string {
  const places = evidence.map(({ frame = '', selector = '' }) => `${frame} ${selector}`.trim()).toSorted();
  return [outcome, ...places].join('\n');
}
