// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../shared/facts/page-facts';
import { readProcedure } from '../../shared/rules/procedure/reading/read-procedure';
import { PROCEDURE_RULES } from '../../shared/rules/procedure-rules';
import { ARTICLE, OTHER_PAGES } from './other-pages';
import { readHtml } from './read-layout';

const ASKED = PROCEDURE_RULES.filter(({ needs }) => needs.every(need => need === 'page' || need === 'procedure'));
const whole = (body: string) => `<html lang="vi"><head><title>Cổng mẫu</title></head><body>${body}</body></html>`;
const failing = (html: string): string[] => {
  const facts = readHtml(whole(html)) as PageFacts;
  return ASKED.filter(rule => rule.evaluate(facts).outcome === 'failed').map(({ id }) => id);
};

describe.each(OTHER_PAGES)('$name', ({ html, kind }) => {
  it(`is a page of the kind ${kind}`, () => {
    const { procedure, page } = readHtml(whole(html));
    expect(readProcedure(procedure, page).kind).toBe(kind);
  });

  it('is accused of nothing', () => expect(failing(html)).toEqual([]));
});

it('an article about a procedure is accused of nothing', () => expect(failing(ARTICLE)).toEqual([]));
