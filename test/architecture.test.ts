import { describe, expect, test } from 'vitest';

/** What each folder may import besides itself and packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  extension: ['shared', 'data'],
  checker: ['shared', 'data'],
  site: ['shared', 'data'],
};

/** Inside `shared`, a folder may import those before it; the ones at the side may be imported by all. */
const LAYERS = ['facts', 'rules', 'audit', 'score', 'report'];
/** `text` and `ui` may read every layer; nobody but programs reads `ui`. */
const AT_THE_SIDE = ['shape', 'text', 'ui', 'agencies', 'assessment', 'journey'];

/** Packages that only some places may name. */
const PACKAGES: readonly { name: RegExp; where: RegExp; why: string }[] = [
  { name: /^preact/, where: /^(shared\/ui|extension|site)\//, why: 'only what people see is made of components' },
  { name: /^webextension-polyfill$/, where: /^extension\//, why: 'only the extension talks to the extension API' },
  {
    name: /^(playwright|node:)/,
    where: /^(checker|site\/build|test)\//,
    why: 'only the checker and the site build run in Node',
  },
  {
    name: /^axe-core/,
    where:
      /^(shared\/facts\/page-script|shared\/text\/axe|shared\/rules\/accessibility\/.*\.test|checker\/engine-versions|extension|site|test)/,
    why: 'axe-core runs in the page, and nowhere else',
  },
];

const sources = import.meta.glob<string>('../{shared,extension,checker,site}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(sources).map(([path, code]) => ({ path: path.slice(3), code }));
const production = files.filter(({ path }) => !/\.test\.tsx?$/.test(path));

/** Every module a file names: static, side-effect, dynamic and re-exported. */
function imports(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '');
}

function reached(path: string, target: string): string {
  return new URL(target, `file:///${path}`).pathname.slice(1);
}

describe('who imports whom', () => {
  test('there are sources to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(production)('$path imports only what its folder may', ({ path, code }) => {
    const folder = path.split('/')[0] ?? '';
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? []), 'package.json', 'manifest.json'];
    const strangers = imports(code)
      .filter(target => target.startsWith('.'))
      .map(target => reached(path, target).split('/')[0] ?? '')
      .filter(target => !allowed.includes(target));
    expect(strangers).toEqual([]);
  });

  test.each(production.filter(({ path }) => path.startsWith('shared/')))(
    '$path points towards the facts',
    ({ path, code }) => {
      const layer = LAYERS.indexOf(path.split('/')[1] ?? '');
      const targets = imports(code)
        .filter(target => target.startsWith('.'))
        .map(target => reached(path, target).split('/')[1] ?? '');
      const wrong = targets.filter(target => (layer < 0 ? false : LAYERS.indexOf(target) > layer));
      const unknown = targets.filter(target => !LAYERS.includes(target) && !AT_THE_SIDE.includes(target));
      expect({ wrong, unknown }).toEqual({ wrong: [], unknown: [] });
    },
  );

  test.each(production)('$path names only packages its place may name', ({ path, code }) => {
    const named = imports(code).filter(target => !target.startsWith('.'));
    const wrong = PACKAGES.filter(({ name, where }) => !where.test(path) && named.some(target => name.test(target)));
    expect(wrong.map(({ why }) => why)).toEqual([]);
  });
});

/** Data and text tables may be long; code may not. */
const IS_TABLE = /\/text\/|\/lexicon\/|axe-rules\.ts$|-table\.ts$|\/assessment\//;
const FILE_LIMIT_LINES = 300;

describe('the house stays small', () => {
  test.each(files.filter(({ path }) => !IS_TABLE.test(path)))('$path is at most 300 lines', ({ code }) => {
    expect(code.split('\n').length).toBeLessThanOrEqual(FILE_LIMIT_LINES);
  });

  test.each(files)('$path gives up no types', ({ code }) => {
    expect(code.match(/(:|<|\bas)\s+any\b|@ts-(ignore|nocheck|expect-error)|biome-ignore/g)).toBeNull();
  });
});
