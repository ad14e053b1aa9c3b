import type { MediaFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

const PLAYERS =
  /youtube(-nocookie)?\.com\/embed|player\.vimeo|dailymotion|facebook\.com\/plugins\/video|tiktok\.com\/embed/i;

/** Captions that are announced but never arrive help nobody. */
export default defineRule({
  id: 'accessibility/video-captions-load',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.2.2'],
  act: ['f51b46', 'eac66b'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.media
        .filter(({ kind, shown, sound }) => kind === 'video' && shown && sound !== false)
        .map(videoVerdict),
      ...accessibility.embeds
        .filter(({ src, shown }) => shown && PLAYERS.test(src))
        .map(({ at }) => unsure(at, 'embedded-video-needs-captions')),
    ]),
});

function videoVerdict({ at, tracks, muted, autoplay, loop }: MediaFacts): ElementVerdict {
  const captions = tracks.filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
  if (captions.length === 0) return muted && autoplay && loop ? fine(at) : unsure(at, 'video-without-captions');
  if (captions.some(({ state, cues }) => state === 'loaded' && cues > 0)) return fine(at);
  return captions.every(({ state, cues }) => state === 'error' || (state === 'loaded' && cues === 0))
    ? fails(at, 'captions-do-not-load')
    : unsure(at, 'captions-not-seen');
}
