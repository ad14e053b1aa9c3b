import type { LinkFacts, ScriptFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const NOTICE =
  /(cửa sổ|thẻ|tab) mới|mở (ra )?(ở|trong|tại)? ?(cửa sổ|tab|thẻ)|new (window|tab)|opens in|external|liên kết ngoài|trang ngoài|nouvel(le)? (fenêtre|onglet)/i;

/** A window that opens unasked takes away the back button and confuses people who do not see it happen. */
export default defineRule({
  id: 'accessibility/new-window-is-announced',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['3.2.5'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([...accessibility.links.flatMap(verdictOn), ...accessibility.scripts.flatMap(byScript)]),
});

function verdictOn({ at, target, name, title, described, context }: LinkFacts): ElementVerdict[] {
  if (target === null || !/^_?(blank|new)$/i.test(target)) return [];
  return [
    NOTICE.test(`${name} ${title ?? ''} ${described}`) || NOTICE.test(context)
      ? fine(at)
      : fails(at, 'new-window-unannounced'),
  ];
}

/** A script is text here, it is not understood: only ever a question. */
function byScript({ at, kind }: ScriptFacts): ElementVerdict[] {
  return kind === 'opens-window' && !NOTICE.test(at.quote ?? '') ? [unsure(at, 'new-window-by-script')] : [];
}
