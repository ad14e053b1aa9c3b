import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails } from './element-verdicts';

/** "List of three items" that has two: people who listen look for the third. */
export default defineRule({
  id: 'accessibility/lists-are-not-empty',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.markup.filter(({ kind }) => kind === 'empty-list').map(({ at }) => fails(at, 'list-is-empty'))),
});
