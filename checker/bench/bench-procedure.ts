import { runAudit } from '../../shared/audit/run-audit';
import { gatherProcedure } from '../../shared/facts/gather-procedure';
import { PROCEDURE_RULES } from '../../shared/rules/procedure-rules';
import { launchBrowser } from '../browser';
import { pageHost } from '../page-host';
import { largePage } from './large-page';
import { median } from './median';

const ROUNDS = 9;
const SIZES = [3000, 100_000];

/** How long reading and judging a procedure page takes; medians of nine in one tab each, the first (cold) call apart. */
export async function benchProcedure(): Promise<void> {
  const browser = await launchBrowser({ fixedAddresses: [] });
  for (const size of SIZES) {
    const page = await browser.newPage();
    await page.setContent(largePage(size), { timeout: 120_000 });
    const host = await pageHost(page);
    const frames = await host.frames();
    const about = { ...(await host.call('', 'describeDocument', undefined)), httpStatus: 200 };
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const started = performance.now();
      const procedure = await gatherProcedure(host, frames);
      runAudit({ procedure, page: about, frames }, PROCEDURE_RULES);
      times.push(performance.now() - started);
    }
    const [first = 0, ...warm] = times;
    console.log(
      `${size} elements: read and judged in ${median(warm).toFixed(0)} ms (median of ${ROUNDS}; first ${first.toFixed(0)} ms)`,
    );
    await page.close();
  }
  await browser.close();
}
