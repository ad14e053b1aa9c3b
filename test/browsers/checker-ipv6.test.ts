import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Question } from 'dns-packet';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditAddress } from '../../checker/audit-address';
import { launchBrowser } from '../../checker/browser';
import { type DnsSpeech, type ServedDns, serveDns } from '../../checker/dns/serve-dns';
import { runNetwork } from '../../checker/network/run-network';
import type { IPv6Verdict } from '../../shared/audit/ipv6-verdict';

const MANY = 60;
const V4 = '127.0.0.1';
const V6 = '::1';
/** Hosts of the test and the families they have. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'hai.gov.test': [V4, V6],
  'cu.gov.test': [V4],
  'moi.gov.test': [V6],
  'sai.gov.test': [V4, 'fd00::9'],
  'cdn.test': [V4, V6],
  'cdn-cu.test': [V4],
};
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let browser: Browser;
let server: Server;
let dns: ServedDns;
let port: number;

function speak({ name, type }: Question): DnsSpeech | null {
  if (name === 'im.gov.test') return type === 'A' ? { answers: [{ name, type, ttl: 60, data: V4 }] } : null;
  const addresses = /^m\d+\.test$/.test(name) ? [V4, V6] : HOSTS[name];
  if (addresses === undefined) return { code: name.includes('.') ? 3 : 0 };
  const wanted = addresses.filter(address => address.includes(':') === (type === 'AAAA'));
  const answers = type === 'A' || type === 'AAAA' ? wanted.map((data): Answer => ({ name, type, ttl: 60, data })) : [];
  return { answers };
}

const at = (host: string, path = '/') => `http://${host}:${port}${path}`;
const FORM = '<form action="/nop"><input name="ma"><button>Nộp hồ sơ</button></form>';

function body(path: string): string {
  switch (path) {
    case '/nhieu':
      return Array.from({ length: MANY }, (_, index) => `<img src="${at(`m${index}.test`, '/a.png')}">`).join('');
    case '/anh':
      return `${FORM}<img src="${at('cdn-cu.test', '/a.png')}">`;
    case '/ma-lenh':
      return `${FORM}<script src="${at('cdn-cu.test', '/a.js')}"></script>`;
    case '/ve-bieu-mau':
      return `<div id="cho"></div><img src="${at('cdn-cu.test', '/a.png')}" onload="cho.innerHTML = '<form><input><button>Gửi</button></form>'">`;
    case '/socket':
      return `${FORM}<script>new WebSocket('${at('cdn-cu.test', '/ws').replace('http', 'ws')}')</script>`;
    case '/gui-noi-khac':
      return `<form action="${at('cu.gov.test', '/nop')}"><input name="ma"><button>Nộp</button></form>`;
    default:
      return FORM;
  }
}

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://x');
    const to = searchParams.get('to');
    if (to !== null) outgoing.writeHead(302, { location: to }).end();
    else if (pathname.endsWith('.png')) outgoing.writeHead(200, { 'content-type': 'image/png' }).end(PNG);
    else if (pathname.endsWith('.js')) outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end('1');
    else
      outgoing
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="vi"><title>Cổng mẫu</title><main><h1>Cổng mẫu</h1>${body(pathname)}</main>`);
  });
  await new Promise<void>(resolve => server.listen(0, '::', resolve));
  port = (server.address() as AddressInfo).port;
  dns = await serveDns('127.0.0.1', speak);
  browser = await launchBrowser({ fixedAddresses: [{ host: 'cong.test', port, address: V6 }] });
});
afterAll(async () => {
  await browser?.close();
  await dns?.close();
  server?.closeAllConnections();
  server?.close();
});

interface Given {
  fixedAddresses?: { host: string; port: number; address: string }[];
  pictures?: string;
}

async function audit(address: string, { fixedAddresses = [], pictures }: Given = {}) {
  const resolver = fixedAddresses.length > 0 ? undefined : `127.0.0.1:${dns.port}`;
  const network = await runNetwork({ dns: resolver, fixedAddresses, deep: true, pictures });
  const report = await auditAddress(browser, network, address, { pillars: ['ipv6'] });
  await network.close();
  const outcome = (rule: string) => report.results.find(result => result.rule === `ipv6/${rule}`)?.outcome;
  return { report, outcome, verdict: report.ipv6 as IPv6Verdict | undefined };
}

describe('the page for a person without IPv4', () => {
  test.each([
    ['both families', 'hai.gov.test', '/', 'Sẵn sàng IPv6-only'],
    ['IPv6 alone', 'moi.gov.test', '/', 'Sẵn sàng IPv6-only'],
    ['IPv4 alone', 'cu.gov.test', '/', 'Không vào được'],
    ['a private AAAA', 'sai.gov.test', '/', 'Không vào được'],
    ['DNS that keeps silent about AAAA', 'im.gov.test', '/', 'Chưa xác định'],
    ['a script without IPv6', 'hai.gov.test', '/ma-lenh', 'Hỏng chức năng'],
    ['a picture without IPv6', 'hai.gov.test', '/anh', 'Dùng được, thiếu phần phụ'],
    ['a form that only comes with a picture', 'hai.gov.test', '/ve-bieu-mau', 'Hỏng chức năng'],
    ['a WebSocket without IPv6', 'hai.gov.test', '/socket', 'Hỏng chức năng'],
    ['a form sent to a host without IPv6', 'hai.gov.test', '/gui-noi-khac', 'Hỏng chức năng'],
  ])('%s', async (_, host, path, label) => {
    expect((await audit(at(host, path))).verdict?.label).toBe(label);
  });

  test('is kept in pictures beside the page with both families, each page under a name of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soicong-pictures-'));
    try {
      await audit(at('hai.gov.test', '/anh'), { pictures: folder });
      await audit(at('hai.gov.test', '/ma-lenh'), { pictures: folder });
      const files = readdirSync(folder);
      expect(files.filter(name => name.endsWith('.png'))).toHaveLength(4);
      const shown = readFileSync(join(folder, files.find(name => name.endsWith('.html')) ?? ''), 'utf8');
      const named = [...shown.matchAll(/src="([^"]+)"/g)].map(([, name]) => name ?? '');
      expect(named.filter(name => !files.includes(name))).toEqual([]);
      expect(shown).toContain('Chỉ IPv6');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a folder that cannot be written loses no audit', async () => {
    expect((await audit(at('hai.gov.test'), { pictures: '/dev/null/anh' })).verdict?.label).toBe('Sẵn sàng IPv6-only');
  });

  test('a redirect hop without IPv6 counts, though the page itself has it', async () => {
    const { verdict, outcome } = await audit(at('cu.gov.test', `/?to=${encodeURIComponent(at('moi.gov.test'))}`));
    expect(verdict?.label).toBe('Không vào được');
    expect([outcome('host-has-aaaa'), outcome('redirects-stay-reachable')]).toEqual(['passed', 'failed']);
  });

  test('a page that was loaded over IPv6 is measured, one that was not is simulated', async () => {
    expect((await audit(at('hai.gov.test'))).verdict?.howLabel).toBe('đo thực');
    expect((await audit(at('cu.gov.test'))).verdict?.howLabel).toBe('mô phỏng');
  });
});

describe('what is asked', () => {
  test(`a page with ${MANY} hosts asks for each of them once, and judges all`, async () => {
    dns.asked.length = 0;
    const { outcome, verdict } = await audit(at('hai.gov.test', '/nhieu'));
    expect(outcome('visible-resources-have-ipv6')).toBe('passed');
    expect(verdict).toMatchObject({ label: 'Sẵn sàng IPv6-only', coverage: 1 });
    expect(verdict?.hosts).toHaveLength(MANY + 1);
    const ofPictures = dns.asked.filter(question => / m\d+\.test$/.test(question));
    expect(new Set(ofPictures).size).toBe(ofPictures.length);
    expect(ofPictures).toHaveLength(MANY * 2);
  });

  test('an address that was given is used, and nobody is asked about it', async () => {
    dns.asked.length = 0;
    const { report, outcome } = await audit(at('cong.test'), {
      fixedAddresses: [{ host: 'cong.test', port, address: V6 }],
    });
    expect(report).toMatchObject({ status: 'ok', title: 'Cổng mẫu' });
    expect(outcome('host-has-aaaa')).not.toBe('failed');
    expect(dns.asked).toEqual([]);
  });

  test.each([V4, '[::1]', 'localhost'])('a page on %s is not judged by DNS', async host => {
    const { report, verdict } = await audit(at(host));
    expect(report.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verdict).toBeUndefined();
  });
});
