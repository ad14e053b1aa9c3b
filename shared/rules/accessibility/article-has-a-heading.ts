import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** An article element promises a piece that stands alone, a news item or a notice, with its headline. */
export default defineRule({
  id: 'accessibility/article-has-a-heading',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.markup
        .filter(({ kind }) => kind === 'article')
        .map(({ at, detail }) => (detail === 'heading' ? fine(at) : unsure(at, 'article-without-heading'))),
    ),
});
