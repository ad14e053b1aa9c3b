import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { type ChromiumDriver, driveChromium } from './drive-chromium';
import { audit, openPanel } from './extension-panel';
import { type PortalServer, STATE_HOST, servePortal } from './portal-pages';
import { runChecker } from './run-checker';

/** A page of the Ministry of Public Security's portal, kept outside this repository: it is not ours to publish. */
const FOLDER = '../shared/bench/pages';
const PAGE = 'bca_tthc_26356.html';
const STATED = [
  'steps-are-stated',
  'dossier-is-stated',
  'time-limit-is-stated',
  'legal-basis-is-stated',
  'responsible-agency-is-stated',
  'result-is-stated',
  'service-level-is-stated',
];

describe.skipIf(!existsSync(`${FOLDER}/${PAGE}`))('a real page of a ministry under its real host name', () => {
  let server: PortalServer;
  let browser: ChromiumDriver;
  const reports: Record<'extension' | 'checker', PageReport | undefined> = { extension: undefined, checker: undefined };

  beforeAll(async () => {
    server = await servePortal({ '/bocongan': FOLDER });
    const url = `http://${STATE_HOST}:${server.port}/bocongan/${PAGE}`;
    reports.checker = (await runChecker([url])).get(url);
    browser = await driveChromium({ hosts: { [STATE_HOST]: server.port } });
    const opened = await openPanel(browser, url);
    reports.extension = await audit(opened.panel);
    await opened.close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(['extension', 'checker'] as const)('in the %s', where => {
    const result = (rule: string) => reports[where]?.results.find(entry => entry.rule === rule);

    test.each(STATED)('%s', rule => {
      expect(result(`procedure/${rule}`)?.outcome).toBe('passed');
    });

    test('the service level is found to be partial', () => {
      expect(result('procedure/service-level-is-stated')?.evidence[0]?.quote).toContain('một phần');
    });

    test('a bare 1 is not taken for a fee', () => {
      const fee = result('procedure/fee-is-stated');
      const passedBy = fee?.evidence.filter(({ outcome = fee.outcome }) => outcome === 'passed') ?? [];
      expect(fee).toBeDefined();
      expect(passedBy.filter(({ quote = '' }) => /(^|:)\s*1\s*$/.test(quote))).toEqual([]);
    });

    test('axe-core’s findings say where', () => {
      const found = reports[where]?.results.filter(
        ({ rule, reason }) => rule.startsWith('accessibility/') && reason === 'axe-violation',
      );
      expect(found?.length).toBeGreaterThan(0);
      expect(found?.flatMap(({ evidence }) => evidence).filter(({ selector }) => !selector)).toEqual([]);
    });

    test('the host’s address and its family are told', () => {
      expect(reports[where]?.ipv6).toMatchObject({
        hosts: [{ host: STATE_HOST, addresses: ['127.0.0.1'], reachedOver: expect.arrayContaining(['v4']) }],
      });
    });

    test('the host belongs to the ministry', () => {
      expect(reports[where]?.agency?.name).toBe('Bộ Công an');
    });
  });
});
