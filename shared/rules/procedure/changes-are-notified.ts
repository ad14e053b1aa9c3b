import { defineRule, failed, passed } from '../rule';
import { atStep, notWalked, stepsOf } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/changes-are-notified',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 15.1.g' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate({ journey }) {
    const steps = stepsOf(journey, 'submit', 'track', 'result');
    const step = steps.find(({ seen }) => seen?.noticeChannels !== undefined);
    if (step === undefined) return notWalked(steps);
    const channels = step.seen?.noticeChannels ?? [];
    if (channels.length > 0) return passed('notified', atStep(step), { channels: channels.join(', ') });
    return failed('not-notified', atStep(step));
  },
});
