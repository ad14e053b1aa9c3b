import axe from 'axe-core';
import english from 'axe-core/locales/_template.json';
import { describe, expect, it } from 'vitest';
import { type AxeCheckOutcome, type AxeLocale, axeMessage } from './axe-message';
import french from './fr.json';
import vietnamese from './vi.json';

const locales: readonly AxeLocale[] = [vietnamese, french, { ...english, lang: 'en' }];
const results = { pass: true, fail: false, incomplete: undefined };

/** The part of axe-core that writes the sentences into its results; public, but not in its type declarations. */
const oracle = axe.utils as unknown as {
  publishMetaData(rule: { id: string; nodes: { any: OracleCheck[]; all: OracleCheck[]; none: OracleCheck[] }[] }): void;
};
type OracleCheck = { id: string; result: boolean | undefined; data: unknown; message?: string };

function axeSays(id: string, outcome: AxeCheckOutcome, data: unknown): string {
  const check: OracleCheck = { id, result: results[outcome], data: structuredClone(data) };
  oracle.publishMetaData({ id: 'any-rule', nodes: [{ any: [check], all: [], none: [] }] });
  return check.message ?? '';
}

describe.each(locales)('axeMessage in $lang', locale => {
  it('says of every check, outcome and kind of data what axe-core says', () => {
    // English stays as axe-core ships it, so that a template out of step with it would show.
    axe.reset();
    if (locale.lang !== 'en') axe.configure({ locale: locale as axe.Locale });
    const said: [string, string][] = everyCase(locale).map(({ id, outcome, data }) => [
      `${id} ${outcome} ${JSON.stringify(data)}: ${axeMessage(id, outcome, data, locale)}`,
      `${id} ${outcome} ${JSON.stringify(data)}: ${axeSays(id, outcome, data)}`,
    ]);
    expect(said.length).toBeGreaterThan(500);
    expect(said.map(([ours]) => ours)).toEqual(said.map(([, theirs]) => theirs));
  });
});

describe('axeMessage', () => {
  it.each<[string, AxeCheckOutcome, unknown, string]>([
    ['has-lang', 'fail', { messageKey: 'noLang' }, 'Phần tử <html> chưa có thuộc tính lang'],
    ['aria-required-attr', 'fail', ['aria-checked'], 'Chưa có thuộc tính ARIA bắt buộc: aria-checked'],
    ['aria-required-attr', 'fail', ['aria-a', 'aria-b'], 'Chưa có các thuộc tính ARIA bắt buộc: aria-a, aria-b'],
    ['duplicate-id', 'fail', 'tim-kiem', 'Tài liệu có nhiều phần tử tĩnh trùng thuộc tính id: tim-kiem'],
    [
      'color-contrast',
      'incomplete',
      { missingData: [{ reason: 'bgImage' }] },
      'Chưa xác định được màu nền của phần tử vì có ảnh nền',
    ],
    ['color-contrast', 'incomplete', { messageKey: 'bgImage' }, 'Chưa xác định được màu nền của phần tử vì có ảnh nền'],
    ['color-contrast', 'incomplete', null, 'Chưa xác định được tỷ lệ tương phản'],
  ])('%s %s %j', (id, outcome, data, sentence) => {
    expect(axeMessage(id, outcome, data, vietnamese)).toBe(sentence);
  });

  it('shows no placeholder when the details were not kept', () => {
    for (const locale of locales) {
      for (const { id, outcome } of everyCase(locale)) {
        expect(axeMessage(id, outcome, undefined, locale)).not.toMatch(/\$\{|undefined|null/);
      }
    }
    expect(axeMessage('aria-allowed-attr', 'fail', undefined, vietnamese)).toBe(
      'Các thuộc tính ARIA không được phép: …',
    );
  });

  it('copies page content as it is, whatever signs it contains', () => {
    const sentence = axeMessage('duplicate-id', 'fail', '$& $1 {data}', vietnamese);
    expect(sentence).toBe('Tài liệu có nhiều phần tử tĩnh trùng thuộc tính id: $& $1 {data}');
  });

  it('is not misled by a key that every object inherits', () => {
    expect(axeMessage('has-lang', 'fail', { messageKey: 'constructor' }, vietnamese)).toBe(
      vietnamese.incompleteFallbackMessage,
    );
    expect(axeMessage('toString', 'fail', null, vietnamese)).toBe('');
  });

  it('knows nothing of an unknown check, and says so of a doubt', () => {
    expect(axeMessage('check-of-tomorrow', 'fail', null, french)).toBe('');
    expect(axeMessage('check-of-tomorrow', 'incomplete', null, french)).toBe(french.incompleteFallbackMessage);
  });

  it('leaves the data unchanged', () => {
    const data = Object.freeze(['aria-checked']);
    expect(axeMessage('aria-required-attr', 'fail', data, vietnamese)).toContain('aria-checked');
  });
});

interface Case {
  id: string;
  outcome: AxeCheckOutcome;
  data: unknown;
}

/** Every check, outcome and variant of a locale with the data that leads to it. */
function everyCase(locale: AxeLocale): Case[] {
  return Object.entries(locale.checks).flatMap(([id, texts]) =>
    Object.entries(texts).flatMap(([outcome, text]) =>
      (typeof text === 'string'
        ? dataFor(text)
        : Object.entries(text).flatMap(([key, one]) => dataForKey(key, one))
      ).map(data => ({ id, outcome: outcome as AxeCheckOutcome, data })),
    ),
  );
}

function dataForKey(key: string, text: string): unknown[] {
  const details = detailsFor(text);
  const objects = [
    { ...details, messageKey: key },
    { ...details, messageKey: key, missingData: [{ reason: key }] },
  ];
  if (Object.keys(details).some(name => name !== 'values')) return objects;
  if (key === 'singular') return [['aria-x'], ...objects];
  return key === 'plural' ? [['aria-x', 'aria-y'], [], ...objects] : objects;
}

function dataFor(text: string): unknown[] {
  if (/\$\{data\}/.test(text)) return ['id-1'];
  const details = detailsFor(text);
  if ('values' in details) return [['one'], ['one', 'two'], details];
  return Object.keys(details).length > 0 ? [details] : [{}, null, undefined];
}

/** A value for each `${data.property}`, by turns a text, a number and a list. */
function detailsFor(text: string): Record<string, unknown> {
  const values: readonly unknown[] = ['#767676', 4.53, ['aria-a', 'aria-b']];
  const names = [...text.matchAll(/\$\{data\.(\w+)\}/g)].map(match => match[1] ?? '');
  return Object.fromEntries(names.map((name, index) => [name, values[index % values.length]]));
}
