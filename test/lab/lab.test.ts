import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DNS64_RESOLVER, PROXY, RESOLVER } from './addresses';
import type { LabVantage } from './network-namespaces';
import { inShort, readFor, wanted } from './report-reading';
import { type AuditRunResult, runAudit } from './run-audit';
import { SCENARIOS } from './scenarios';
import { type Lab, startLab } from './start-lab';
import { whyNoLab, whyNoNat64 } from './what-runs-here';

const noLab = whyNoLab();
const noNat64 = noLab ?? whyNoNat64();

interface Place {
  from: LabVantage;
  title: string;
  /** Why it cannot be tried on this machine. */
  obstacle: string | null;
  dns?: string;
  environment?: Readonly<Record<string, string>>;
}

const proxy = `http://${PROXY.v4}:${PROXY.port}`;

/** Where the auditor stands, and what the checker is told there. */
const PLACES: readonly Place[] = [
  { from: 'dual', title: 'an auditor with both families', obstacle: noLab, dns: RESOLVER.v4 },
  { from: 'v4', title: 'an auditor without IPv6', obstacle: noLab, dns: RESOLVER.v4 },
  { from: 'nat64', title: 'an auditor behind NAT64, without IPv4', obstacle: noNat64, dns: DNS64_RESOLVER.v6 },
  {
    from: 'boxed',
    title: 'an auditor behind a proxy',
    obstacle: noLab,
    environment: { http_proxy: proxy, https_proxy: proxy, no_proxy: 'localhost,127.0.0.1' },
  },
];

let lab: Lab | undefined;
beforeAll(async () => {
  if (noLab === null) lab = await startLab();
});
afterAll(async () => lab?.close());

describe.each(PLACES)('$title', ({ from, obstacle, ...told }) => {
  const scenarios = SCENARIOS.filter(scenario => scenario.from === from);
  let run: AuditRunResult | undefined;
  beforeAll(async () => {
    if (obstacle !== null || lab === undefined) return;
    run = await runAudit(lab, { from, urls: [...new Set(scenarios.map(({ url }) => url))], ...told });
  });

  for (const scenario of scenarios) {
    test(scenario.name, ({ skip }) => {
      if (obstacle !== null) skip(obstacle);
      const report = run?.reports.get(scenario.url);
      if (report === undefined) throw new Error(`no report of ${scenario.url}\n${run?.output}`);
      expect(readFor(scenario, report), inShort(report)).toEqual(wanted(scenario));
    });
  }
});
