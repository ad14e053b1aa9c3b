import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';
import { isDataTable } from './table-kinds';

/** A caption tells what the table is about before one walks through its cells. */
export default defineRule({
  id: 'accessibility/table-has-a-caption',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.tables
        .filter(isDataTable)
        .map(({ at, caption, name }) =>
          caption !== '' || name !== '' ? fine(at) : fails(at, 'table-without-caption'),
        ),
    ),
});
