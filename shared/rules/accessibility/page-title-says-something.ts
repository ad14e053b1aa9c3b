import { defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { saysNothing } from './empty-words';

const ADDRESS = /^(https?:\/\/|www\.)\S+$|^\S+\.(html?|aspx?|php|jsp|pdf|docx?)$/i;

/** The title is the first thing spoken, and the only thing a tab or a bookmark shows. */
export default defineRule({
  id: 'accessibility/page-title-says-something',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.2'],
  act: ['c4a8a4'],
  needs: ['accessibility'],
  evaluate({ accessibility: { documents } }) {
    const top = documents.find(document => document.top);
    const title = top?.title.trim() ?? '';
    if (top === undefined || title === '' || top.root !== 'html') return inapplicable('no-such-elements');
    const at = { selector: 'title', quote: title };
    if (saysNothing('title', title) || ADDRESS.test(title)) return failed('title-says-nothing', at);
    return passed('elements-fine');
  },
});
