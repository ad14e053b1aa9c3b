import axe from 'axe-core';
import english from 'axe-core/locales/_template.json';
import { describe, expect, it } from 'vitest';
import type { AxeLocale } from './axe-message';
import french from './fr.json';
import vietnamese from './vi.json';

const template = leaves(english);

describe.each<AxeLocale>([vietnamese, french])('axe-core in $lang', locale => {
  const translated = leaves(locale);

  it('has every sentence of axe-core and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...template.keys()].sort());
  });

  it('keeps every placeholder and piece of template code', () => {
    expect(each(translated, placeholders)).toEqual(each(template, placeholders));
  });

  it('leaves nothing in English and nothing empty', () => {
    const same = [...translated].filter(([path, text]) => template.get(path) !== '' && text === template.get(path));
    const empty = [...translated].filter(([path, text]) => template.get(path) !== '' && text.trim() === '');
    expect([...same, ...empty]).toEqual([]);
  });

  it('is written in composed characters (NFC), without space at either end or doubled', () => {
    const untidy = [...translated].filter(
      ([path, text]) =>
        text !== text.normalize('NFC') ||
        text !== text.trim() ||
        (/\S {2}/.test(text) && !path.startsWith('failureSummaries')),
    );
    expect(untidy).toEqual([]);
  });

  it('names the same elements and ARIA attributes as the English sentence', () => {
    const named = (text: string) => text.match(/aria-[a-z]+|<[a-z]+(?= |>)/g)?.sort() ?? [];
    const different = [...translated].filter(
      ([path, text]) => !containsAll(named(text), named(template.get(path) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('is accepted by axe-core', () => {
    expect(() => axe.configure({ locale: locale as axe.Locale })).not.toThrow();
    const images = axe.getRules().find(rule => rule.ruleId === 'image-alt');
    expect(images?.help).toBe(locale.rules['image-alt']?.help);
  });
});

describe('Vietnamese', () => {
  it('never accuses', () => {
    const accusing = [...leaves(vietnamese).values()].filter(text => /vi phạm|sai phạm|cấm tuyệt đối/i.test(text));
    expect(accusing).toEqual([]);
  });
});

/** All texts of a tree by their path. */
function leaves(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === '' ? key : `${path} › ${key}`;
      return typeof value === 'object' && value !== null ? [...leaves(value, here)] : [[here, String(value)]];
    }),
  );
}

function each<T>(texts: Map<string, string>, change: (text: string) => T): Record<string, T> {
  return Object.fromEntries([...texts].map(([path, text]) => [path, change(text)]));
}

/** `${data…}` of axe's own messages, `{{…}}` of doT (https://olado.github.io/doT/). */
function placeholders(text: string): string[] {
  return (text.match(/\$\{[^}]*\}|\{\{[\s\S]*?\}\}/g) ?? []).sort();
}

function containsAll(all: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(one => all.includes(one));
}
