import type { Pillar } from '../rules/outcome';

/** Line drawings, 24 by 24: a network, a person, a document. */
const PATHS: Readonly<Record<Pillar, string>> = {
  ipv6: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  accessibility:
    'M12 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM4 8.5c5 1.6 11 1.6 16 0M12 9.5v5M12 14.5l-3.5 7M12 14.5l3.5 7',
  procedure: 'M6 3h9l4 4v14H6ZM15 3v4h4M9.5 12h6M9.5 16h6M9.5 8h2',
};

/** The picture of a pillar; always beside its name. */
export function PillarIcon({ pillar }: { pillar: Pillar }) {
  return (
    <svg class="pillar-icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d={PATHS[pillar]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
