// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageFacts } from '../../shared/facts/page-facts';
import { PROCEDURE_RULES } from '../../shared/rules/procedure-rules';
import { LOOK_ALIKES } from './look-alikes';
import { readHtml } from './read-layout';

/** Rules about the content of a procedure; those about any page that is published do not count. */
const ASKED = PROCEDURE_RULES.filter(
  ({ id, needs }) =>
    needs.every(need => need === 'page' || need === 'procedure') && /-stated$|downloadable|reason$|abolished/.test(id),
);

it.each(LOOK_ALIKES)('nothing is missing on $name', ({ html }) => {
  const facts = readHtml(`<html><head><title>Cổng mẫu</title></head><body>${html}</body></html>`) as PageFacts;
  const failing = ASKED.filter(rule => rule.evaluate(facts).outcome === 'failed').map(({ id }) => id);
  expect(failing).toEqual([]);
});
