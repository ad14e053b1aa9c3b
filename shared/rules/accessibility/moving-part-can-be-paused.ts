import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

/** What moves by itself for more than five seconds must have a pause button. */
export default defineRule({
  id: 'accessibility/moving-part-can-be-paused',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.2'],
  act: ['efbfc7'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.markup
        .filter(({ kind }) => kind === 'endless-animation' || kind === 'carousel')
        .map(({ at, detail }) => (detail === 'pause' ? fine(at) : unsure(at, 'moving-part'))),
      ...accessibility.scripts
        .filter(({ kind }) => kind === 'timed-change')
        .map(({ at }) => unsure(at, 'script-changes-text')),
    ]),
});
