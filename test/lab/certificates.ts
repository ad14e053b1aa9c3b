import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESOLVER, WEB } from './addresses';
import { run } from './child-process';
import { publicName } from './public-names';
import { SITES } from './sites';

const EC_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
const DAYS = ['-days', '30'];
/** What openssl understands as "it has ended". */
const YESTERDAY = ['-days', '-1'];

/**
 * Makes the laboratory's own authority with its certificates: `right` (for every name), `expired` (for every name, until
 * yesterday) and `wrong` (for somebody else's).
 * @param folder gets `ca.pem`, `right.pem`, `right.key`, and so on
 */
export function makeCertificates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  openssl(folder, [
    'req',
    '-x509',
    ...EC_KEY,
    ...DAYS,
    '-subj',
    '/CN=Soi Cong test authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  ]);
  makeLeaf(folder, 'right', [
    ...rightNames(),
    ...publicNames(),
    `IP:${WEB.v4}`,
    `IP:${WEB.v6}`,
    `IP:${RESOLVER.v4}`,
    `IP:${RESOLVER.v6}`,
    'IP:127.0.0.1',
    ...manyNames(),
  ]);
  makeLeaf(folder, 'expired', rightNames(), YESTERDAY);
  makeLeaf(folder, 'wrong', ['DNS:may-chu.thue-chung.test']);
}

/** Makes a home folder whose browsers trust the authority. @param folder with `ca.pem`; gets `home/` */
export function trustAuthority(folder: string): void {
  const trust = join(folder, 'home/.pki/nssdb');
  mkdirSync(trust, { recursive: true });
  run(['certutil', '-N', '-d', `sql:${trust}`, '--empty-password']);
  run(['certutil', '-A', '-d', `sql:${trust}`, '-n', 'soicong-lab', '-t', 'C,,', '-i', join(folder, 'ca.pem')]);
}

function makeLeaf(folder: string, name: string, alternativeNames: readonly string[], days = DAYS): void {
  writeFileSync(
    join(folder, `${name}.ext`),
    `subjectAltName=${alternativeNames.join(',')}\nextendedKeyUsage=serverAuth\n`,
  );
  openssl(folder, ['req', ...EC_KEY, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`]);
  openssl(folder, [
    ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', ...days],
    ...['-extfile', `${name}.ext`, '-out', `${name}.pem`],
  ]);
}

/** One wildcard for each parent domain of a host. */
const rightNames = (): string[] => [
  ...new Set(
    SITES.filter(({ host }) => !/^[\d.]+$/.test(host)).map(({ host }) => `DNS:*.${host.split('.').slice(1).join('.')}`),
  ),
];

/** One by one: browsers take no wildcard right below `gov.vn`, which is a public suffix. */
const publicNames = (): string[] =>
  SITES.map(({ host }) => publicName(host))
    .filter(host => host.endsWith('.vn'))
    .map(host => `DNS:${host}`);

/** So many that the certificate fits into no single packet, as those of the Internet. */
const manyNames = (): string[] => Array.from({ length: 60 }, (_, index) => `DNS:nhieu-ten-${index}.thue-chung.test`);

const openssl = (cwd: string, args: readonly string[]): string => run(['openssl', ...args], { cwd });
