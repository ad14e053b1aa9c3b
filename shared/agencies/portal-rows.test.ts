import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import portalsText from '../../data/portals.csv?raw';
import { agencyById } from './agency-name';
import { portalRows, portalsCsv, readPortals } from './portal-rows';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);

describe('data/portals.csv says what the list of agencies says', () => {
  it('line for line', () => {
    expect(portalsText).toBe(portalsCsv(portalRows(registry)));
  });

  it('every portal’s agency is in the list and every host stands once', () => {
    const rows = readPortals(portalsText);
    expect(rows).toEqual(portalRows(registry));
    expect(rows.filter(({ agency }) => agencyById(agency, registry) === null)).toEqual([]);
    expect(new Set(rows.map(({ host }) => host)).size).toBe(rows.length);
  });

  it('sign-on hosts are not in it', () => {
    expect(portalsText).not.toMatch(/^sso/m);
  });

  it('what was made from a pattern is marked as a guess, and nothing else is', () => {
    for (const { status, certainty } of readPortals(portalsText))
      expect(certainty === 'guess').toBe(status === 'guess');
  });

  it.each([
    ['host,kind\nhanoi.gov.vn,service\n', 'portals.csv line 1: wanted a column "agency"'],
    ['host,agency\n# a remark\n\nhà nội,ha-noi\n', 'portals.csv line 4: wanted a host name, got "hà nội"'],
    [
      'host,agency,kind\nhanoi.gov.vn,ha-noi,shop\n',
      'portals.csv line 2: wanted one of information, service, national, got "shop"',
    ],
  ])('a faulty list is refused with the place: %j', (csv, message) => {
    expect(() => readPortals(csv)).toThrow(message);
  });

  it('a short list written by hand is enough', () => {
    const [row] = readPortals('\uFEFFagency,host\r\nha-noi,HaNoi.gov.vn.\r\n');
    expect(row).toMatchObject({
      host: 'hanoi.gov.vn',
      agency: 'ha-noi',
      kind: 'information',
      certainty: 'unconfirmed',
    });
  });
});
