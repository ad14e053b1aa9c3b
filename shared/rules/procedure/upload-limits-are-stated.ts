import type { JourneyStep } from '../../facts/journey-facts';
import { defineRule, failed, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/upload-limits-are-stated',
  severity: 'moderate',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.b' }],
  mode: 'assisted',
  needs: ['journey'],
  // A scanned page in colour needs about five megabytes.
  parameters: { smallestMegabytes: 5 },
  evaluate({ journey }, { smallestMegabytes }) {
    const steps = stepsOf(journey, 'form', 'submit').filter(step => step.upload !== undefined);
    const silent = steps.find(({ upload }) => !isStated(upload));
    if (silent !== undefined) return failed('upload-limits-missing', atStep(silent));
    const tight = steps.find(({ upload }) => (upload?.statedMaxMegabytes ?? smallestMegabytes) < smallestMegabytes);
    if (tight !== undefined)
      return failed('upload-too-small', atStep(tight), { megabytes: tight.upload?.statedMaxMegabytes ?? 0 });
    return steps[0] === undefined ? notWalked([]) : passed('upload-limits-stated', atStep(steps[0]));
  },
});

/** The auditor's word counts before what was read. */
const isStated = (upload: JourneyStep['upload']): boolean =>
  upload?.limitsStated ?? ((upload?.statedFormats?.length ?? 0) > 0 && upload?.statedMaxMegabytes !== undefined);
