import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

const PLACE =
  /(ô|mục|nút|bảng|menu|cột|khung|danh sách|biểu tượng|hình) (ở |nằm |phía |bên )*(bên )?(phải|trái|góc|phía trên|phía dưới)|nút (tròn|vuông|hình)|\b(on|to) the (right|left)\b|\b(in|at) the (top|bottom|upper|lower)( right| left)? corner\b|\b(above|below|underneath|under|beneath) the \w+|\b(round|square|star|circular) (button|icon)\b|à (droite|gauche)\b/i;

/** "The menu on the right" is below on a phone, and nowhere for a screen reader. */
export default defineRule({
  id: 'accessibility/instruction-relies-not-on-place',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.3'],
  act: ['9bd38c'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(({ text, letters }) => letters >= 10 && PLACE.test(text))
        .map(({ at }) => unsure(at, 'instruction-names-place')),
    ),
});
