import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

/** A table in a table is read cell by cell, twice, and nobody knows where they are. */
export default defineRule({
  id: 'accessibility/table-is-not-nested',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.tables.map(({ at, nested }) => (nested ? fails(at, 'table-in-table') : fine(at)))),
});
