import type { Browser, Page } from 'playwright-core';
import { runAudit } from '../../shared/audit/run-audit';
import type { FrameHost } from '../../shared/facts/frame-host';
import { gatherAccessibility } from '../../shared/facts/gather-accessibility';
import { gatherAxe } from '../../shared/facts/gather-axe';
import { gatherPage } from '../../shared/facts/gather-page';
import type { FrameFacts } from '../../shared/facts/page-facts';
import { ACCESSIBILITY_RULES } from '../../shared/rules/accessibility-rules';
import { launchBrowser } from '../browser';
import { pageHost } from '../page-host';
import { largePage } from './large-page';
import { median } from './median';

const ROUNDS = 15;
const OWN_RULES = ACCESSIBILITY_RULES.filter(rule => rule.needs.includes('accessibility'));

/**
 * What our own static rules add to axe-core's time on 2,500 elements: reading and judging, then axe-core, against axe-core
 * alone on a page of its own (alternating, medians). And how a page of 100,000 elements ends: total time and the longest
 * time its own timers stood still.
 */
export async function benchAccessibility(): Promise<void> {
  const browser = await launchBrowser({ fixedAddresses: [] });
  const [axe, own, both]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    axe.push(await onFreshPage(browser, ({ host }) => timed(() => gatherAxe(host))));
    const times = await onFreshPage(browser, async ({ host, frames }) => [
      await timed(async () => runAudit({ accessibility: await gatherAccessibility(host, frames), frames }, OWN_RULES)),
      await timed(() => gatherAxe(host)),
    ]);
    own.push(times[0] ?? 0);
    both.push((times[0] ?? 0) + (times[1] ?? 0));
  }
  const [alone, together] = [median(axe), median(both)];
  console.log(
    `2500 elements: axe-core ${alone.toFixed(0)} ms, with our own static rules before it ${together.toFixed(0)} ms: ` +
      `they add ${percent(together - alone, alone)}; they take ${median(own).toFixed(0)} ms themselves, ` +
      `${percent(median(own), alone)} (medians of ${ROUNDS})`,
  );
  await hugePage(await browser.newPage());
  await browser.close();
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

async function onFreshPage<T>(
  browser: Browser,
  work: (asked: { host: FrameHost; frames: readonly FrameFacts[] }) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.setContent(largePage(2500));
  await page.evaluate(drawn);
  const host = await pageHost(page);
  const result = await work({ host, frames: await host.frames() });
  await page.close();
  return result;
}

/** An audit waits until a page is quiet: its first layout and drawing are nobody's cost. */
const drawn = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))));

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
