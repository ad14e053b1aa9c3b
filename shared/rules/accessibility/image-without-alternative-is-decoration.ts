import type { ImageFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';

/** Smaller pictures are icons beside their words, CSS pixels. */
const LEAST_SIDE = 20;
/** A picture this large is rarely an ornament, square CSS pixels. */
const LARGE_AREA = 60_000;
const TELLING =
  /(?<![a-z])(logo|chart|graph|diagram|infographic|poster|map)s?(?![a-z])|so-?_?do|bieu-?_?do|quy-?_?trinh|luu-?_?do|thong-?_?bao|ban-?_?do|\bqr\b|qr-?code|sơ đồ|biểu đồ|quy trình|thông báo|bản đồ/i;

/** An empty alternative says "nothing to see here": true for ornaments, wrong for logos, charts, notices and QR codes. */
export default defineRule({
  id: 'accessibility/image-without-alternative-is-decoration',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.1.1'],
  act: ['e88epe'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) => addUp(accessibility.images.flatMap(verdictOn)),
});

function verdictOn({ at, kind, alt, exposed, file, width, height, control, around }: ImageFacts): ElementVerdict[] {
  if (kind === 'background') return background(file, around) ? [unsure(at, 'image-may-tell-something')] : [];
  const silent = kind === 'canvas' ? !exposed : (kind === 'img' || kind === 'role-img') && !exposed;
  if (!silent || width < LEAST_SIDE || height < LEAST_SIDE) return [];
  if (kind === 'canvas') return [unsure(at, 'canvas-without-name')];
  if (control !== null && control !== '') return [fine(at)];
  const alone = (around.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3;
  const tells = TELLING.test(file) || TELLING.test(alt ?? '');
  if (tells && alone) return [fails(at, 'telling-image-hidden')];
  return [tells || alone || width * height > LARGE_AREA ? unsure(at, 'image-may-tell-something') : fine(at)];
}

/** A picture of the style sheet is an ornament most often: asked about where no words stand beside it, or its file names a content. */
const background = (file: string, around: string): boolean =>
  TELLING.test(file) || (around.match(/\p{L}/gu)?.length ?? 0) < 3;
