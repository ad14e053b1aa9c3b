import { type AgencyHost, type AgencyRegistry, allAgencies, CERTAINTIES, HOST_STATUSES } from './agency';
import { normaliseHost } from './host-name';

const PORTAL_COLUMNS = ['host', 'agency', 'kind', 'status', 'certainty', 'since', 'until'] as const;
const PORTAL_KINDS = ['information', 'service', 'national'] as const;

/** One line of data/portals.csv: a host that may be audited. */
export interface PortalRow {
  host: string;
  /** Id of an agency. */
  agency: string;
  kind: (typeof PORTAL_KINDS)[number];
  status: AgencyHost['status'];
  certainty: AgencyHost['certainty'];
  /** ISO dates, empty when not known. */
  since: string;
  until: string;
}

/** Every portal of the registry, in its order; hosts that only sign people in are left out. */
export function portalRows(registry: AgencyRegistry): PortalRow[] {
  return allAgencies(registry).flatMap(({ id, hosts }) =>
    hosts.flatMap(({ host, kind, status, certainty, since = '', until = '' }) =>
      kind === 'sign-on' ? [] : [{ host, agency: id, kind, status, certainty, since, until }],
    ),
  );
}

/** The rows as data/portals.csv holds them: a head line, no quotes, a line feed after each line. */
export function portalsCsv(rows: readonly PortalRow[]): string {
  const lines = rows.map(row => PORTAL_COLUMNS.map(column => row[column]).join(','));
  return `${[PORTAL_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/**
 * Reads a list of portals. Columns may stand in any order; only `host` and `agency` must be there, so that a short list
 * written by hand works too.
 * @param csv text of a portals.csv; empty lines and lines that start with `#` are skipped
 * @throws Error that names the line: `portals.csv line 3: wanted a host name, got "…"`
 */
export function readPortals(csv: string): PortalRow[] {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const numbered = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => /^\s*[^#\s]/.test(line));
  const [head, ...body] = numbered;
  const columns = (head?.line ?? '').split(',').map(column => column.trim());
  for (const needed of ['host', 'agency']) {
    if (!columns.includes(needed)) throw new Error(`portals.csv line 1: wanted a column "${needed}"`);
  }
  return body.map(({ line, number }) => readRow(columns, line.split(','), number));
}

function readRow(columns: readonly string[], cells: readonly string[], line: number): PortalRow {
  const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
  const host = normaliseHost(cell('host'));
  if (host === null) throw new Error(`portals.csv line ${line}: wanted a host name, got "${cell('host')}"`);
  return {
    host,
    agency: cell('agency'),
    kind: oneOf(PORTAL_KINDS, cell('kind') || 'information', line),
    status: oneOf(HOST_STATUSES, cell('status') || 'seen', line),
    certainty: oneOf(CERTAINTIES, cell('certainty') || 'unconfirmed', line),
    since: cell('since'),
    until: cell('until'),
  };
}

function oneOf<W extends string>(words: readonly W[], value: string, line: number): W {
  const found = words.find(word => word === value);
  if (found === undefined)
    throw new Error(`portals.csv line ${line}: wanted one of ${words.join(', ')}, got "${value}"`);
  return found;
}
