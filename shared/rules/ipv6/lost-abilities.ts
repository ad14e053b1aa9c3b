import { ABILITIES, type Ability, type IPv6OnlyFacts } from '../../facts/network-facts';

/** What a person could do with both families and can no longer do with IPv6 alone. */
export function lostAbilities({ both, alone }: Pick<IPv6OnlyFacts, 'both' | 'alone'>): Ability[] {
  if (both === null || alone === null) return [];
  return ABILITIES.filter(ability => alone.counts[ability] < both.counts[ability]);
}
