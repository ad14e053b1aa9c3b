import type { MediaFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** WCAG 1.4.2 allows three seconds. */
const SECONDS_ALLOWED = 3;
const STOP = /pause|stop|play|mute|dừng|tạm dừng|tắt (tiếng|âm)|phát|silence|arrêt|lecture/i;

/** Sound that starts by itself drowns the screen reader people need to find the stop button. */
export default defineRule({
  id: 'accessibility/autoplay-can-be-stopped',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.4.2'],
  act: ['4c31df', 'aaa1bf', '80f0bf'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.media.filter(({ autoplay, muted, sound }) => autoplay && !muted && sound !== false).map(verdictOn),
    ),
});

function verdictOn({ at, controls, shown, seconds, loop, buttons, sound }: MediaFacts): ElementVerdict {
  const isShort = seconds !== null && seconds <= SECONDS_ALLOWED && !loop;
  if (isShort || (controls && shown)) return fine(at);
  if (buttons.some(name => STOP.test(name))) return unsure(at, 'autoplay-with-own-controls');
  return sound === true && seconds !== null
    ? fails(at, 'autoplay-cannot-be-stopped')
    : unsure(at, 'autoplay-cannot-be-stopped');
}
