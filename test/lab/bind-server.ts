import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child-process';
import { zoneFile } from './zone-file';
import { bindAddresses, type LabZone, ZONES } from './zones';

export interface BindFiles {
  /** For `named -c`. */
  config: string;
  /** The root's DS record: what a validating resolver starts from. */
  trustAnchor: string;
}

/**
 * Writes and signs all zones, and a configuration in which every zone answers at its own addresses only (one view each),
 * so that a parent never answers for its child.
 */
export function writeBindFiles(folder: string): BindFiles {
  mkdirSync(folder, { recursive: true });
  const views = ZONES.toReversed().flatMap(zone => viewsOf(folder, zone));
  const config = join(folder, 'named.conf');
  const all = ZONES.flatMap(zone => DATA.flatMap(data => (serves(zone, data) ? bindAddresses(zone, data) : [])));
  const of = (family: 4 | 6) => list(all.filter(address => address.includes(':') === (family === 6)));
  writeFileSync(
    config,
    `controls { };
options { directory "${folder}"; pid-file "${folder}/named.pid"; session-keyfile "${folder}/session.key"; lock-file none;
  listen-on port 53 ${of(4)}; listen-on-v6 port 53 ${of(6)};
  allow-query { any; }; recursion no; notify no; dnssec-validation no; empty-zones-enable no; interface-interval 0; };
${views.join('\n')}
`,
  );
  return { config, trustAnchor: readFileSync(join(folder, 'dsset-.'), 'utf8') };
}

/** Addresses BIND listens on. */
export const allBindAddresses = (): string[] =>
  ZONES.flatMap(zone => DATA.flatMap(data => (serves(zone, data) ? bindAddresses(zone, data) : [])));

const DATA = ['good', 'other-data'] as const;
type Data = (typeof DATA)[number];

const serves = ({ v4, v6 }: LabZone, data: Data): boolean => data === 'good' || [...v4, ...v6].includes(data);

/** Children come before parents, because a parent signs its children's keys. */
function viewsOf(folder: string, zone: LabZone): string[] {
  return DATA.filter(data => serves(zone, data)).map(data => {
    const file = `zone-${zone.number}-${data}`;
    const origin = zone.name === '' ? '.' : zone.name;
    writeFileSync(join(folder, file), zoneFile(zone, data));
    if (zone.dnssec === 'bogus') writeFileSync(join(folder, `dsset-${origin}.`), `${origin}. IN DS ${FALSE_DS}\n`);
    const served = zone.dnssec === 'signed' ? sign(folder, origin, file) : file;
    return `view "${file}" { match-destinations ${list(bindAddresses(zone, data))};
  zone "${origin}" { type primary; file "${served}"; }; };`;
  });
}

/** The fingerprint of a key that nobody has. */
const FALSE_DS = `4711 13 2 ${'5C'.repeat(32)}`;

/** Signs a zone; `dsset-` files of its children stand in the same folder. @returns the signed file's name */
function sign(folder: string, origin: string, file: string): string {
  run(['dnssec-keygen', '-q', '-K', folder, '-a', 'ECDSAP256SHA256', '-f', 'KSK', '-n', 'ZONE', origin]);
  run(['dnssec-keygen', '-q', '-K', folder, '-a', 'ECDSAP256SHA256', '-n', 'ZONE', origin]);
  run(['dnssec-signzone', '-q', '-S', '-g', '-K', folder, '-d', folder, '-o', origin, '-f', `${file}.signed`, file], {
    cwd: folder,
  });
  return `${file}.signed`;
}

const list = (addresses: readonly string[]): string => `{ ${addresses.map(address => `${address};`).join(' ')} }`;
