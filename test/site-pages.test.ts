import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import registry from '../data/agencies.json';
import samplePortals from '../data/sample/portals.json';
import { LANGUAGES } from '../shared/text/localized';
import { builtSite, filesBelow } from './support/built-site';

const HTML_LIMIT_BYTES = 30 * 1024;
const CSS_LIMIT_BYTES = 10 * 1024;
const SAMPLE_ROOTS = ['/mau/', '/en/sample/', '/fr/exemple/'];
const BANNERS = {
  vi: 'Dữ liệu mẫu: cơ quan',
  en: 'Sample data: the agencies',
  fr: 'Données d’exemple : les organismes',
};

let folder = '';
let files: string[] = [];
const pages = new Map<string, string>();

beforeAll(async () => {
  const site = await builtSite();
  folder = site.folder;
  files = filesBelow(site.out);
  for (const path of files.filter(name => name.endsWith('.html'))) {
    pages.set(path, readFileSync(join(site.out, path), 'utf8'));
  }
  pages.set('css', readFileSync(join(site.out, files.find(name => name.endsWith('.css')) ?? ''), 'utf8'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const htmlPages = () => [...pages].filter(([path]) => path.endsWith('.html'));
/** Paths of the pages for which something does not hold. */
const pagesWhere = (isWrong: (html: string, path: string) => boolean): string[] =>
  htmlPages().flatMap(([path, html]) => (isWrong(html, path) ? [path] : []));

const isSamplePath = (path: string) => SAMPLE_ROOTS.some(root => path.startsWith(root));
const languageOf = (path: string) => LANGUAGES.find(name => path.startsWith(`/${name}/`)) ?? 'vi';

/** What stands at the start of an address of the site: the address without anchor, as a file. */
function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[#?].*$/, ''));
  return path.endsWith('/') ? `${path}index.html` : path;
}

describe('the links of the site', () => {
  test('lead to pages and files that are there', () => {
    const known = new Set(files);
    const dead = htmlPages().flatMap(([path, html]) =>
      [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
        .filter(([, address]) => !known.has(fileOf(address ?? '')))
        .map(([, address]) => `${path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test('to a place in a page lead to an element with that id', () => {
    const dead = htmlPages().flatMap(([path, html]) =>
      [...html.matchAll(/href="([^"#]*)#([^"]+)"/g)]
        .filter(([, address]) => address === '' || address?.startsWith('/'))
        .filter(
          ([, address, id]) =>
            !(address === '' ? html : (pages.get(fileOf(address ?? '')) ?? '')).includes(`id="${id}"`),
        )
        .map(([whole]) => `${path}: ${whole}`),
    );
    expect(dead).toEqual([]);
  });

  test('never open an audited page, real or fictional', () => {
    expect(pagesWhere(html => /href="https?:\/\/[^/"]*\.example/.test(html))).toEqual([]);
  });
});

describe('the three languages', () => {
  test('have the same number of pages, each saying its language', () => {
    const count = (language: string) => pagesWhere((_, path) => languageOf(path) === language).length;
    expect(count('en')).toBe(count('vi'));
    expect(count('fr')).toBe(count('vi'));
    expect(pagesWhere((html, path) => !html.startsWith(`<!doctype html>\n<html lang="${languageOf(path)}">`))).toEqual(
      [],
    );
  });

  test('lead to each other from every page', () => {
    expect(
      pagesWhere(html => LANGUAGES.some(language => !html.includes(`lang="${language}" hreflang="${language}"`))),
    ).toEqual([]);
  });

  test('are written in composed letters, without gaps left to fill', () => {
    expect(pagesWhere(html => html !== html.normalize('NFC'))).toEqual([]);
    const gap = /\bTODO\b|\bTBD\b|lorem ipsum|\[object |>undefined<|\bNaN\b|\{\{|\[\[/i;
    const withoutCode = (html: string) => html.replaceAll(/<code[\s\S]*?<\/code>/g, '');
    expect(pagesWhere(html => gap.test(withoutCode(html)))).toEqual([]);
  });
});

describe('sample data', () => {
  test('is marked in the banner and in the title of every sample page', () => {
    const samples = htmlPages().filter(([path]) => isSamplePath(path));
    expect(samples.length).toBeGreaterThan(30);
    const unmarked = samples.filter(([path, html]) => {
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
      return !html.includes(BANNERS[languageOf(path)]) || !/dữ liệu mẫu|sample data|données d’exemple/i.test(title);
    });
    expect(unmarked.map(([path]) => path)).toEqual([]);
  });

  test('stands on no page of a real agency, and no real agency shows a score', () => {
    const names = samplePortals.agencies.map(({ name }) => name.vi);
    const real = (path: string) => /\/(co-quan|agencies|organismes)\//.test(path) && !isSamplePath(path);
    expect(pagesWhere((html, path) => real(path) && names.some(name => html.includes(name)))).toEqual([]);
    expect(pagesWhere((html, path) => real(path) && /class="(figure|number)"/.test(html))).toEqual([]);
    const shown = pages.get(`/co-quan/${registry.provinces[0]?.id}/index.html`);
    expect(shown).toContain('Chưa có dữ liệu');
  });

  test('says why a page has no score instead of calling it zero', () => {
    const blocked =
      htmlPages().find(([path]) => path.startsWith('/mau/') && path.includes('/dang-nhap-html-'))?.[1] ?? '';
    expect(blocked).toContain('Trang này không đọc được nên không được tính điểm');
    expect(blocked).not.toContain('class="figure"');
  });
});

describe('every page', () => {
  test('runs nothing in the reader’s browser and keeps to the content policy', () => {
    expect(
      pagesWhere(html =>
        /<script|<iframe|<style|<[^>]+javascript:/.test(html.replaceAll(/<code[\s\S]*?<\/code>/g, '')),
      ),
    ).toEqual([]);
    expect(pagesWhere(html => /<[a-z][^>]*\s(on[a-z]+|style)=/.test(html))).toEqual([]);
    expect(pagesWhere(html => !html.includes('http-equiv="Content-Security-Policy"'))).toEqual([]);
  });

  test('says that the tool is independent, and has a way to the content and one main heading', () => {
    expect(
      pagesWhere(
        html => !/không phải trang của cơ quan nhà nước|not a government site|ni un site de l’État/.test(html),
      ),
    ).toEqual([]);
    expect(
      pagesWhere(html => !html.includes('class="skip" href="#main"') || html.match(/<h1[ >]/g)?.length !== 1),
    ).toEqual([]);
  });

  test('is light: at most 30 KB of HTML and 10 KB of styles over the network', () => {
    expect(pagesWhere(html => gzipSync(html).length > HTML_LIMIT_BYTES)).toEqual([]);
    const styles = pages.get('css') ?? '';
    expect(styles).not.toBe('');
    expect(gzipSync(styles).length).toBeLessThan(CSS_LIMIT_BYTES);
  });

  test('never uses a foreign name for the East Sea', () => {
    expect(pagesWhere(html => /South China Sea|Mer de Chine/i.test(html))).toEqual([]);
  });
});

describe('the files beside the pages', () => {
  test.each([
    '/robots.txt',
    '/sitemap.xml',
    '/atom.xml',
    '/404.html',
    '/open/report.schema.json',
    '/open/sample/assertions.csv',
  ])('%s is there', path => expect(files).toContain(path));
});
