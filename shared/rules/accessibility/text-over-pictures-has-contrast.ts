import type { TextContrast } from '../../facts/acting-facts';
import type { Evidence } from '../outcome';
import { cantTell, defineRule, failed, inapplicable, passed } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';

/** Success criterion 1.4.3 where a picture or gradient is the ground: decided only when all pixels agree. */
export default defineRule({
  id: 'accessibility/text-over-pictures-has-contrast',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.3'],
  act: ['afw4f7', '09o5cg'],
  needs: ['pictureContrast'],
  evaluate: ({ pictureContrast: { texts } }) => {
    if (texts.length === 0) return inapplicable('acting-nothing-to-try');
    const low = texts.filter(({ best, needed }) => best < needed);
    const mixed = texts.filter(({ worst, best, needed }) => worst < needed && best >= needed);
    const evidence = [...low.map(lowEvidence), ...mixed.map(mixedEvidence)];
    if (low[0] !== undefined) return failed('picture-contrast-low', evidence, valuesOf(low[0]));
    if (mixed[0] !== undefined) return cantTell('picture-contrast-mixed', evidence, valuesOf(mixed[0]));
    return passed('picture-contrast-good');
  },
});

const valuesOf = ({ worst, best, needed }: TextContrast) => ({ worst, best, needed });

const lowEvidence = (text: TextContrast): Evidence => ({
  ...text.at,
  outcome: 'failed',
  reason: 'picture-contrast-low',
  values: valuesOf(text),
});

const mixedEvidence = (text: TextContrast): Evidence => ({
  ...text.at,
  outcome: 'cantTell',
  reason: 'picture-contrast-mixed',
  values: valuesOf(text),
});
