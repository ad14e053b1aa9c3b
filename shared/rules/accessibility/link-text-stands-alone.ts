import type { LinkFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { saysNothing } from './empty-words';

/** The name of a format says how, not what. */
const FORMATS = /^(html?|pdf|docx?|word|excel|xlsx?|epub|zip|rar|txt|plain text)$/i;

/** A long address is read out letter by letter. */
const ADDRESS = /^https?:\/\/\S{40,}$/i;

/** Many people call up a list of all links: there every "xem thêm" sounds the same. */
export default defineRule({
  id: 'accessibility/link-text-stands-alone',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.9'],
  act: ['aizyf1'],
  advisory: true,
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.links.flatMap(verdictOn)),
});

function verdictOn({ at, name, role }: LinkFacts): ElementVerdict[] {
  if (name === '' || role === 'button') return [];
  if (ADDRESS.test(name)) return [unsure(at, 'link-text-is-an-address')];
  return [saysNothing('link', name) || FORMATS.test(name) ? fails(at, 'link-text-needs-surroundings') : fine(at)];
}
