import type { TextCutFacts } from '../acting-facts';
import type { ViewBench } from './view-bench';

type TextBench = Pick<ViewBench, 'call' | 'survey'>;

/** Text with the spacing of 1.4.12, compared with how it stood. */
export async function spaceText({ call }: TextBench): Promise<TextCutFacts> {
  await call('rememberTexts', undefined);
  return call('compareSpaced', undefined);
}

/** Text alone at twice its size, compared with what was remembered; where nothing cuts, nothing can be cut. */
export async function doubleText({ call, survey }: TextBench): Promise<TextCutFacts> {
  return survey.cuts ? call('compareDoubled', undefined) : { texts: 0, cut: [] };
}
