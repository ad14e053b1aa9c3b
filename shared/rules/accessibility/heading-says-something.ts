import type { HeadingFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { mayBeSubject, saysNothing } from './empty-words';

/** Nobody writes a headline of this length: it is a paragraph in large letters, characters. */
const LONG = 200;

/** People who listen jump from heading to heading: "Heading 1" or "***" tells them nothing. */
export default defineRule({
  id: 'accessibility/heading-says-something',
  severity: 'moderate',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.4.6'],
  act: ['b49b2e'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.headings.filter(({ name }) => name !== '').map(verdictOn)),
});

function verdictOn({ at, name }: HeadingFacts): ElementVerdict {
  if (saysNothing('heading', name))
    return mayBeSubject(name) ? unsure(at, 'heading-says-nothing') : fails(at, 'heading-says-nothing');
  return name.length > LONG ? unsure(at, 'heading-is-a-paragraph') : fine(at);
}
