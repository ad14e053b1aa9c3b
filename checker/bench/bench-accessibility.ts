import type { Page } from 'playwright-core';
import { runAudit } from '../../shared/audit/run-audit';
import { gatherAccessibility } from '../../shared/facts/gather-accessibility';
import { gatherAxe } from '../../shared/facts/gather-axe';
import { gatherPage } from '../../shared/facts/gather-page';
import { ACCESSIBILITY_RULES } from '../../shared/rules/accessibility-rules';
import { launchBrowser } from '../browser';
import { pageHost } from '../page-host';
import { largePage } from './large-page';
import { median } from './median';

const ROUNDS = 9;
const OWN_RULES = ACCESSIBILITY_RULES.filter(rule => rule.needs.includes('accessibility'));

/**
 * What our own static rules add to axe-core's time on 2,500 elements (reading and judging; alternating, medians of nine),
 * and how a page of 100,000 elements ends: total time and the longest time its own timers stood still.
 */
export async function benchAccessibility(): Promise<void> {
  const browser = await launchBrowser({ fixedAddresses: [] });
  const [axe, own]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.setContent(largePage(2500));
    const host = await pageHost(page);
    const frames = await host.frames();
    own.push(
      await timed(async () => runAudit({ accessibility: await gatherAccessibility(host, frames), frames }, OWN_RULES)),
    );
    axe.push(await timed(() => gatherAxe(host)));
    await page.close();
  }
  const share = (100 * median(own)) / median(axe);
  console.log(
    `2500 elements: axe-core ${median(axe).toFixed(0)} ms, own static rules ${median(own).toFixed(0)} ms, ${share.toFixed(1)} % (median of ${ROUNDS})`,
  );
  await hugePage(await browser.newPage());
  await browser.close();
}

async function hugePage(page: Page): Promise<void> {
  await page.setContent(largePage(100_000), { timeout: 120_000 });
  await page.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    }, 20);
  });
  const host = await pageHost(page);
  let problems: readonly { part: string; error: string }[] = [];
  const whole = await timed(async () => {
    ({ problems } = await gatherPage(host, ['accessibility']));
  });
  const longest = await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
  const said = problems.map(({ part, error }) => `${part}: ${error}`).join('; ') || 'no part lost';
  console.log(
    `100000 elements: ${(whole / 1000).toFixed(1)} s, longest standstill ${(longest / 1000).toFixed(1)} s, ${said}`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
