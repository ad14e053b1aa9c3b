import type { JumpLink } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine } from './element-verdicts';

const SKIP =
  /bỏ qua|nhảy (đến|tới)|(đến|tới|chuyển đến) (phần )?nội dung|skip|jump to|(to|main) content|aller au|contenu/i;

/** "Bỏ qua, tới nội dung" is the first help for keyboard users, and useless when its target is missing. */
export default defineRule({
  id: 'accessibility/skip-link-leads-to-content',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.1'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.documents
        .flatMap(({ jumps }) => jumps)
        .filter(isSkipLink)
        .map(verdictOn),
    ),
});

const isSkipLink = ({ name, position }: JumpLink): boolean => position < 8 && SKIP.test(name);

function verdictOn({ at, targetExists, targetHidden }: JumpLink): ElementVerdict {
  if (!targetExists) return fails(at, 'skip-target-missing');
  return targetHidden ? fails(at, 'skip-target-hidden') : fine(at);
}
