import { describe, expect, it } from 'vitest';
import { listOf, tableOf } from './list-table';

describe('a list on its way out of the page', () => {
  const links = [
    { name: 'Nộp hồ sơ', at: { selector: 'a', quote: 'Nộp hồ sơ' }, title: null, inside: ['li'] },
    { name: '', at: { selector: 'p > a', quote: '' }, title: '', inside: [] },
  ];

  it.each([
    ['some objects', links],
    ['none', []],
  ])('comes back as it was: %s', (_, list) => {
    expect(listOf(JSON.parse(JSON.stringify(tableOf(list))))).toEqual(list);
  });

  it('goes by the names of parts, not by their order', () => {
    const turned = [
      { a: 1, b: 2 },
      { b: 3, a: 4 },
    ];
    expect(listOf(tableOf(turned))).toEqual([
      { a: 1, b: 2 },
      { a: 4, b: 3 },
    ]);
  });

  it('is shorter: the names of parts are written once', () => {
    const many = Array.from({ length: 100 }, () => links[0] as object);
    const names = /"name"/g;
    expect(JSON.stringify(tableOf(many)).match(names)).toHaveLength(1);
  });
});
