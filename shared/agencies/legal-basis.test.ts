import { describe, expect, it } from 'vitest';
import json from '../../data/legal-basis.json';
import { findBasis, readLegalBasis } from './legal-basis';

const basis = readLegalBasis(json);

describe('a law that is gone is never shown as in force', () => {
  it.each([
    ['42/2022/NĐ-CP', 'repealed', '2026-07-01', '224/2026/NĐ-CP'],
    ['67/2006/QH11', 'replaced', '2026-07-01', '148/2025/QH15'],
    ['31/2021/QĐ-TTg', 'replaced', '2026-07-20', '29/2026/QĐ-TTg'],
    ['32/2017/TT-BTTTT', 'replaced', undefined, '22/2023/TT-BTTTT'],
    ['43/2011/NĐ-CP', 'replaced', undefined, '42/2022/NĐ-CP'],
    ['RFC 3901', 'replaced', undefined, 'RFC 10001'],
  ])('%s is %s', (number, status, until, by) => {
    const found = basis.documents[number];
    expect(found?.status).toBe(status);
    expect(found?.until).toBe(until);
    expect(found?.repealedBy ?? found?.replacedBy).toBe(by);
  });

  it('whatever is gone says by what, or since when', () => {
    const silent = Object.entries(basis.documents).filter(
      ([, { status, replacedBy, repealedBy, until }]) =>
        ['repealed', 'replaced', 'ended'].includes(status) && !(replacedBy ?? repealedBy ?? until),
    );
    expect(silent).toEqual([]);
  });
});

describe('what the laws are said to demand', () => {
  it('no text of ours says that a Vietnamese law demands WCAG 2.2', () => {
    const vietnamese = Object.entries(basis.documents).filter(([number]) => /(NĐ-CP|QH\d+|TT-BTTTT|QĐ-)/.test(number));
    expect(vietnamese.filter(([, document]) => JSON.stringify(document).includes('WCAG 2.2'))).toEqual([]);
  });

  it('WCAG 2.2 is good practice, and its note names the standard that is cited as mandatory', () => {
    expect(basis.documents['WCAG 2.2']?.note).toBe('good-practice');
    expect(basis.notes['good-practice']?.vi).toContain('thông lệ tốt');
    expect(basis.notes['good-practice']?.vi).toContain('WCAG 1.0 (Thông tư 26/2020/TT-BTTTT)');
  });

  it('no article is quoted of a document whose text was not seen', () => {
    const unseen = Object.entries(basis.documents).filter(([, { note }]) => note === 'no-article-is-quoted');
    expect(unseen.length).toBeGreaterThan(3);
    expect(unseen.filter(([, { articles }]) => Object.keys(articles).length > 0)).toEqual([]);
  });
});

describe('a rule’s basis is found with what its article says', () => {
  it.each([
    ['63/2010/NĐ-CP', 'Điều 8.2', 'verified'],
    ['63/2010/NĐ-CP', 'Điều 8.2.h', 'verified'],
    ['224/2026/NĐ-CP', 'Điều 11.4', 'verified'],
    ['224/2026/NĐ-CP', 'Điều 15.1.đ', 'verified'],
    ['148/2025/QH15', 'Điều 35.2', 'verified'],
    ['26/2020/TT-BTTTT', 'Phụ lục, mục 3', 'secondary-source'],
    ['51/2010/QH12', 'Điều 43', 'secondary-source'],
    ['2018/1724', 'Article 10(1)', 'verified'],
  ])('%s, %s (%s)', (document, article, certainty) => {
    const found = findBasis({ document, article }, basis);
    expect(found?.article?.certainty).toBe(certainty);
    expect(found?.article?.vi.length).toBeGreaterThan(5);
  });

  it('a whole document may be cited', () => {
    expect(findBasis({ document: 'EN 301 549' }, basis)?.document.kind).toBe('standard');
  });

  it.each([
    [{ document: '1/1900/NĐ-CP' }],
    [{ document: '63/2010/NĐ-CP', article: 'Điều 999' }],
    [{ document: '1/1900/NĐ-CP', article: 'Điều 1' }],
  ])('%j is not in the list', cited => {
    expect(findBasis(cited, basis)).toBeNull();
  });
});

describe('the list is refused with the place of the mistake', () => {
  const spoilt = (number: string, fields: object): unknown => ({
    ...json,
    documents: { ...json.documents, [number]: { ...json.documents['WCAG 2.2'], ...fields } },
  });

  it.each([
    [{ kind: 'rumour' }, 'legal-basis.documents.X.kind: wanted one of law,'],
    [{ replacedBy: 'Y' }, 'legal-basis.documents.X: wanted a document that is there, got "Y"'],
    [{ note: 'Z' }, 'legal-basis.documents.X.note: wanted a key of notes, got "Z"'],
    [{ issued: '5/10/2023' }, 'legal-basis.documents.X.issued: wanted a date'],
    [{ articles: { 'Điều 1': { vi: '…' } } }, 'legal-basis.documents.X.articles.Điều 1.en: wanted a text, got nothing'],
  ])('%j', (fields, message) => {
    expect(() => readLegalBasis(spoilt('X', fields))).toThrow(message);
  });
});

describe('links lead to the publisher itself', () => {
  it('only hosts of the standard bodies and legislators', () => {
    const hosts = Object.values(basis.documents).flatMap(({ url }) =>
      url === undefined ? [] : [new URL(url).hostname],
    );
    expect([...new Set(hosts)].sort()).toEqual([
      'accessibilite.numerique.gouv.fr',
      'eur-lex.europa.eu',
      'html.spec.whatwg.org',
      'observatoire.numerique.gouv.fr',
      'www.gov.uk',
      'www.iana.org',
      'www.rfc-editor.org',
      'www.w3.org',
    ]);
  });
});
