import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { gatherPage } from '../../shared/facts/gather-page';
import { assembleReport } from '../../shared/report/assemble-report';
import { PILLARS } from '../../shared/rules/outcome';
import { launchBrowser } from '../browser';
import { engineVersions } from '../engine-versions';
import { pageHost } from '../page-host';
import { largePage } from './large-page';
import { median } from './median';

const SIZES = [1000, 2500];
const ROUNDS = 9;
const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * How much more a whole audit costs (gathering and judging, all three pillars) than `axe.run` with all rules alone, on the
 * same page in the same browser: alternating, medians of nine. Waiting for the page and the checks that act on a copy of
 * it are not in the number.
 */
export async function benchAudit(): Promise<void> {
  const browser = await launchBrowser({ fixedAddresses: [] });
  for (const size of SIZES) {
    const alone: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(await timed(await browser.newPage(), size, runAxe));
      whole.push(await timed(await browser.newPage(), size, auditPage));
    }
    const [axe, audit] = [median(alone), median(whole)];
    console.log(
      `${size} elements: axe.run ${axe.toFixed(0)} ms, whole audit ${audit.toFixed(0)} ms, ratio ${(audit / axe).toFixed(2)} (median of ${ROUNDS})`,
    );
  }
  await browser.close();
}

async function timed(page: Page, size: number, work: (page: Page) => Promise<void>): Promise<number> {
  await page.setContent(largePage(size));
  const started = performance.now();
  await work(page);
  const elapsed = performance.now() - started;
  await page.close();
  return elapsed;
}

async function runAxe(page: Page): Promise<void> {
  await page.evaluate(AXE_SOURCE);
  await page.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { getRules(): { ruleId: string }[]; run(options: object): Promise<unknown> };
    };
    const values = axe.getRules().map(rule => rule.ruleId);
    return axe.run({ runOnly: { type: 'rule', values } }).then(() => null);
  });
}

async function auditPage(page: Page): Promise<void> {
  const { facts, problems } = await gatherPage(await pageHost(page), PILLARS);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.part} was not gathered: ${problem.error}`);
  assembleReport({
    requestedUrl: 'about:blank',
    auditedAt: new Date().toISOString(),
    engine: engineVersions(),
    pillars: PILLARS,
    facts,
    problems,
  });
}
