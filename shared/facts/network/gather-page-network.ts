import type { FrameHost } from '../frame-host';
import type { FrameFacts } from '../page-facts';
import type { PageNetwork } from '../page-script/network/read-network';

/** Asks every reached frame what it fetched and where its forms lead; a frame that does not answer is left out. */
export async function gatherPageNetwork(host: FrameHost, frames: readonly FrameFacts[]): Promise<PageNetwork> {
  const reached = frames.filter(frame => frame.reached);
  const parts = await Promise.all(
    reached.map(frame => host.call(frame.path, 'readNetwork', undefined).catch(() => null)),
  );
  const found = parts.filter(part => part !== null);
  return {
    resources: found.flatMap(part => part.resources),
    targets: found.flatMap(part => part.targets),
    literalLinks: found.flatMap(part => part.literalLinks),
  };
}
