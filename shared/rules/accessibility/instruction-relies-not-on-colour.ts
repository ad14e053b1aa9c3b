import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, unsure } from './element-verdicts';

const COLOUR =
  /(ô|mục|trường|nút|dòng|chữ|phần|ký tự|được đánh dấu|tô|hiển thị)[^.]{0,30}màu (đỏ|xanh|vàng|cam|tím|hồng|xám)|\b(in|marked|shown|highlighted|coloured|colored) (in )?(red|green|blue|yellow|orange|grey|gray)\b|\b(red|green|blue|yellow|orange) (items?|fields?|text|buttons?|ones?|rows?|marks?|words?)\b|\ben (rouge|vert|bleu)\b/i;

/** "The fields in red" says nothing to those who do not see red. */
export default defineRule({
  id: 'accessibility/instruction-relies-not-on-colour',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.blocks
        .filter(({ text, letters }) => letters >= 10 && (COLOUR.test(text) || contrastsColours(text)))
        .map(({ at }) => unsure(at, 'instruction-names-colour')),
    ),
});

/** Two colours in one passage, each before or behind a thing: what they tell apart may be told by nothing else. */
function contrastsColours(text: string): boolean {
  const named =
    text.match(/\b(red|green|blue|yellow|orange|grey|gray)(?= \w+)|(?<=màu )(đỏ|xanh|vàng|cam|tím|hồng|xám)/gi) ?? [];
  return new Set(named.map(colour => colour.toLowerCase())).size >= 2;
}
