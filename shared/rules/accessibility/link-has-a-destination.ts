import type { DocumentText, LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const TO_TOP = /đầu trang|lên đầu|lên trên|về đầu|back to top|to top|^top$|haut de (la )?page/i;

/** A link promises a place. "#" and "javascript:" lead nowhere when a script fails, in a new tab, or in a list of links. */
export default defineRule({
  id: 'accessibility/link-has-a-destination',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.links.filter(({ href }) => href !== null).map(verdictOn),
      ...accessibility.links.flatMap(link => intoThePage(link, accessibility.documents)),
    ]),
});

/** A place in this page that is not there; a script may still make it. */
function intoThePage({ at, href, hasHandler, role }: LinkFacts, documents: readonly DocumentText[]): ElementVerdict[] {
  if (hasHandler || role !== null || !/^#[\p{L}_][\p{L}\p{N}_-]*$/u.test(href?.trim() ?? '')) return [];
  const gone = documents.some(({ jumps }) =>
    jumps.some(jump => !jump.targetExists && jump.at.selector === at.selector && jump.at.frame === at.frame),
  );
  return gone ? [unsure(at, 'link-target-missing')] : [];
}

function verdictOn({ at, href, name, role }: LinkFacts): ElementVerdict {
  const address = href?.trim() ?? '';
  if (/^javascript:/i.test(address)) return fails(at, 'link-runs-a-script');
  if (address === '#' && role !== 'button' && !TO_TOP.test(name)) return fails(at, 'link-leads-nowhere');
  return fine(at);
}
