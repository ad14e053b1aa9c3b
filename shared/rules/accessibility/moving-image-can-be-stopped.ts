import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

/** What moves beside a text makes it unreadable for people who are easily distracted. */
export default defineRule({
  id: 'accessibility/moving-image-can-be-stopped',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.2'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.images
        .filter(({ file, width, height }) => /\.gif$/i.test(file) && width > 16 && height > 16)
        .map(({ at }) => unsure(at, 'gif-may-move')),
    ),
});
