import { isInside } from '../../shared/facts/network/is-inside';
import type { ZoneCut, ZoneFacts } from '../../shared/facts/network-facts';
import type { ZoneTree } from './zone-tree';

/** More zones than this are a maze; what lies beyond stays unknown. */
const ZONES_FOLLOWED = 24;
/** Name servers of name servers of … */
const ROUNDS = 4;

/**
 * Follows the names that a host hangs on besides its own: those of name servers that lie outside the zone they serve, and
 * those the host is an alias of. To find any of them, its own zone has to be found first. Never rejects.
 * @param delegation the steps that are known already, the top-level domain first
 * @param aliases names the host is an alias of, in order
 */
export async function nameServerHomes(
  tree: ZoneTree,
  delegation: readonly ZoneCut[],
  aliases: readonly string[],
): Promise<Required<Pick<ZoneFacts, 'elsewhere' | 'homes' | 'aliases'>>> {
  const elsewhere: ZoneCut[] = [];
  const homes: Record<string, string | null> = {};
  let fresh = delegation;
  let wantedNames: readonly string[] = aliases;
  for (let round = 0; round < ROUNDS && fresh.length > 0; round += 1) {
    const names = [...new Set([...wantedNames, ...fresh.flatMap(namesElsewhere)])].filter(
      name => homes[name] === undefined,
    );
    wantedNames = [];
    const ways = await Promise.all(names.map(async name => ({ name, way: await tree.zones(name) })));
    const known = new Set([...delegation, ...elsewhere].map(({ zone }) => zone));
    const wanted = new Map<string, string | null>();
    for (const { name, way } of ways) {
      homes[name] = way.dns === 'ok' ? (way.zones.at(-1) ?? null) : null;
      for (const [index, zone] of way.zones.entries())
        if (!known.has(zone)) wanted.set(zone, way.zones[index - 1] ?? null);
    }
    const room = Math.max(0, ZONES_FOLLOWED - known.size);
    fresh = await Promise.all([...wanted].slice(0, room).map(([zone, parent]) => tree.cut(zone, parent)));
    elsewhere.push(...fresh);
  }
  return {
    elsewhere,
    homes,
    aliases: aliases.map(name => ({ name, zone: homes[name] ?? null })),
  };
}

/** Servers of top-level domains are found by the root's own glue, and others by their parent's where it gave some. */
function namesElsewhere({ zone, withIPv6, glue }: ZoneCut): string[] {
  if (!zone.includes('.')) return [];
  return withIPv6.filter(name => !isInside(name, zone) && (glue?.[name] ?? []).length === 0);
}
