import type { FrameHost } from '../frame-host';
import { ABILITIES, type Ability, type PageAbilities } from '../network-facts';
import type { FrameFacts } from '../page-facts';
import type { FrameAbilities } from '../page-script/network/read-abilities';

/**
 * Counts what a person can do on the page in all its frames.
 * @param isReachable whether a host that a form or link leads to can be reached; '' (the page itself) always can
 */
export async function gatherAbilities(
  host: FrameHost,
  frames: readonly FrameFacts[],
  isReachable: (host: string) => boolean,
): Promise<PageAbilities> {
  const reached = frames.filter(frame => frame.reached);
  const parts = await Promise.all(
    reached.map(frame => host.call(frame.path, 'readAbilities', undefined).catch(() => null)),
  );
  return addUp(
    parts.filter(part => part !== null),
    isReachable,
  );
}

function addUp(parts: readonly FrameAbilities[], isReachable: (host: string) => boolean): PageAbilities {
  const works = parts.flatMap(part => part.abilities).filter(({ at }) => at === '' || isReachable(at));
  const counts = Object.fromEntries(
    ABILITIES.map(what => [what, works.filter(ability => ability.what === what).length]),
  ) as Record<Ability, number>;
  const sum = (key: 'imagesShown' | 'images' | 'styles' | 'textLength') =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    counts,
    imagesShown: sum('imagesShown'),
    images: sum('images'),
    styles: sum('styles'),
    textLength: sum('textLength'),
  };
}
