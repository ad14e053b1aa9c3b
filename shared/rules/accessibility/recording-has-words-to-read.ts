import type { MediaFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, unsure } from './element-verdicts';

/** Less than this cannot be what a recording says, letters that assistive software gets on the whole page. */
const LEAST_LETTERS = 30;

/** A recording without any words on the page is closed to people who cannot hear it, or cannot see it. */
export default defineRule({
  id: 'accessibility/recording-has-words-to-read',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.2.1'],
  act: ['2eb176', 'e7aa44', 'd7ba54', 'c3232f', 'ee13b5', 'fd26cf'],
  needs: ['accessibility'],
  evaluate: ({ accessibility: { media } }) =>
    addUp(media.filter(isRecording).map(player => verdictOn(player, media.length))),
});

/** Sound alone, or a film without sound that people start themselves. */
function isRecording({ kind, sound, shown, autoplay }: MediaFacts): boolean {
  return kind === 'audio' ? shown || autoplay : shown && sound === false && !autoplay;
}

/** A second player may hold the other half: the sound that describes the film. */
function verdictOn({ at, lettersOnPage, transcriptWords, tracks }: MediaFacts, players: number): ElementVerdict {
  const hasOther = transcriptWords || tracks.length > 0 || players > 1;
  return hasOther || lettersOnPage >= LEAST_LETTERS
    ? unsure(at, 'recording-words-to-check')
    : fails(at, 'recording-without-words');
}
