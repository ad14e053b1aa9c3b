import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReport } from '../../shared/report/page-report';
import { answeredReport, forgetAnswered, putAway } from './answered-reports';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...stored].filter(([name]) => key === null || name === key)),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) stored.set(name, structuredClone(value));
        },
        remove: async (names: string | string[]) => {
          for (const name of [names].flat()) stored.delete(name);
        },
      },
    },
  },
}));

const addressOf = (number: number): string => `http://dichvucong.an-mau.example/${number}`;

function reportOf(number: number, note?: string): PageReport {
  const answer = { criterion: '1.3.3', outcome: 'failed', answeredAt: '2026-11-21T09:00:00Z' } as const;
  const report: PageReport = {
    schema: 'soicong-report/1',
    requestedUrl: addressOf(number),
    finalUrl: addressOf(number),
    auditedAt: `2026-11-21T08:00:${String(number).padStart(2, '0')}Z`,
    status: 'ok',
    engine: { version: '0.1.0', axe: '4.14.1', rules: '1' },
    vantage: { ipv4: true, ipv6: false, resolver: null },
    results: [],
  };
  return note === undefined ? report : { ...report, assessment: [{ ...answer, note }] };
}

beforeEach(() => stored.clear());

describe('a report whose page is left', () => {
  test('is kept for its address when a person answered in it, whatever part of the page is shown', async () => {
    await putAway(reportOf(1, 'Đã xem'), 7);
    expect(await answeredReport(`${addressOf(1)}#muc-2`)).toMatchObject({ reloadedIn: 7 });
    expect(await answeredReport(addressOf(2))).toBeNull();
  });

  test('is not kept without answers', async () => {
    await putAway(reportOf(1), null);
    expect(stored.size).toBe(0);
  });

  test('keeps older answers that it does not repeat', async () => {
    await putAway(reportOf(1, 'Đã xem'), null);
    const later = { ...reportOf(1), assessment: [{ ...reportOf(1, 'Mới').assessment![0]!, criterion: '1.4.1' }] };
    await putAway(later, null);
    const kept = (await answeredReport(addressOf(1)))?.report.assessment ?? [];
    expect(kept.map(({ criterion, note }) => `${criterion} ${note}`)).toEqual(['1.3.3 Đã xem', '1.4.1 Mới']);
  });

  test('makes the oldest go when there are many, so that the browser has room', async () => {
    for (let number = 1; number <= 15; number += 1) await putAway(reportOf(number, 'Đã xem'), null);
    expect(stored.size).toBe(12);
    expect(await answeredReport(addressOf(3))).toBeNull();
    expect(await answeredReport(addressOf(15))).not.toBeNull();
  });

  test('is forgotten when asked, and one that cannot be read counts as none', async () => {
    await putAway(reportOf(1, 'Đã xem'), null);
    await forgetAnswered(addressOf(1));
    expect(await answeredReport(addressOf(1))).toBeNull();
    stored.set(`answered-report-of-${addressOf(2)}`, { report: { schema: 'other' } });
    expect(await answeredReport(addressOf(2))).toBeNull();
  });
});
