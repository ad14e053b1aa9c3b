import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** Lines that begin with "-" or "1." are a list to the eye only: nobody hears "list of five items". */
export default defineRule({
  id: 'accessibility/list-is-marked-up',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'typed-list')
        .map(({ at }) => unsure(at, 'typed-list-looks-like-list')),
    ),
});
