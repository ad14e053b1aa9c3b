import type { FrameHost } from './frame-host';
import { gatherAccessibility } from './gather-accessibility';
import { gatherAxe } from './gather-axe';
import { gatherProcedure } from './gather-procedure';
import type { FrameFacts, PageFacts } from './page-facts';

export type GatheredPillar = 'accessibility' | 'procedure';

/** Why a part of the facts is absent. */
export interface GatherProblem {
  part: keyof PageFacts;
  error: string;
}

export interface GatheredPage {
  facts: Partial<PageFacts>;
  problems: readonly GatherProblem[];
}

const QUIET = { quietMilliseconds: 300, scriptedMilliseconds: 900, limitMilliseconds: 6000 };

/**
 * Reads a loaded page through its host. A part that cannot be gathered is left out and named in `problems`; the rest is
 * kept. Network facts come from the host itself, not from here.
 * @param pillars whose facts are wanted; the document and its frames are always read
 */
export async function gatherPage(host: FrameHost, pillars: readonly string[]): Promise<GatheredPage> {
  const facts: Partial<PageFacts> = {};
  const problems: GatherProblem[] = [];
  const keep = async <P extends keyof PageFacts>(part: P, gather: () => Promise<PageFacts[P]>): Promise<void> => {
    try {
      facts[part] = await gather();
    } catch (error) {
      problems.push({ part, error: error instanceof Error ? error.message : String(error) });
    }
  };
  await keep('frames', () => settledFrames(host));
  const frames = facts.frames ?? [];
  await keep('page', async () => ({ ...(await host.call('', 'describeDocument', undefined)), httpStatus: null }));
  if (pillars.includes('procedure')) await keep('procedure', () => gatherProcedure(host, frames));
  if (pillars.includes('accessibility')) {
    await keep('accessibility', () => gatherAccessibility(host, frames));
    await keep('axe', () => gatherAxe(host));
  }
  await keep('typedTexts', () => typedTexts(host, frames));
  return { facts, problems };
}

/** In every frame: a form may stand in one and be shown again in another. */
export async function typedTexts(host: FrameHost, frames: readonly FrameFacts[]): Promise<string[]> {
  const reached = frames.filter(frame => frame.reached).slice(0, MOST_FRAMES);
  const texts = reached.map(({ path }) => host.call(path, 'readTypedTexts', undefined).catch(() => []));
  return (await Promise.all(texts)).flat();
}

const MOST_FRAMES = 12;

/** A page that reloads itself right after loading takes the script with it; it is asked a second time. */
async function settledFrames(host: FrameHost): Promise<readonly FrameFacts[]> {
  return settle(host).catch(() => settle(host));
}

/** Frames may come and go while the page settles, so they are listed again afterwards. */
async function settle(host: FrameHost): Promise<readonly FrameFacts[]> {
  const first = await host.frames();
  const { waitedMilliseconds } = await host.call('', 'waitForQuiet', QUIET);
  return waitedMilliseconds === 0 ? first : host.frames();
}
