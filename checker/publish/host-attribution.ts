import type { AgencyRegistry } from '../../shared/agencies/agency';
import { agencyById, officialName } from '../../shared/agencies/agency-name';
import { resolveHost } from '../../shared/agencies/resolve-host';
import { hostOf } from '../../shared/report/assertion';
import type { PortalKind } from '../../shared/score/agency-score';
import type { Localized } from '../../shared/text/localized';
import type { SampleRegistry } from './sample-registry';

export interface Attribution {
  agency: { id: string; name: Localized; kind: string } | null;
  portalKind: PortalKind;
  /** `home`, `list`, `procedure`, …; `other` when nobody said. */
  pageKind: string;
}

/** Tells whose page a report speaks about. @throws Error when it may not be in this edition, with the reason */
export type Attribute = (url: string, auditedAt: string) => Attribution;

/** By the registry of real agencies, on the day of the audit. A host under `.example` is never real (RFC 6761). */
export function attributeByRegistry(registry: AgencyRegistry): Attribute {
  return (url, auditedAt) => {
    const host = hostOf(url);
    if (/(^|\.)example$/.test(host)) {
      throw new Error(`${host} is a sample host: sample and real reports are never mixed (use --sample)`);
    }
    const found = resolveHost(host, registry, auditedAt.slice(0, 10));
    // Before a merger a host is its old body's; the edition shows who answers for it now.
    const owner = found === null ? null : agencyById(found.agency.successor?.id ?? found.agency.id, registry);
    return {
      agency: owner && { id: owner.id, name: officialName(owner, auditedAt.slice(0, 10)), kind: owner.kind },
      portalKind: portalKind(found?.portal?.kind),
      pageKind: pageKindOf(url),
    };
  };
}

function portalKind(kind: string | undefined): PortalKind {
  return kind === 'service' || kind === 'national' || kind === 'information' ? kind : 'other';
}

const pageKindOf = (url: string): string => (/^\/(index\.\w+)?$/.test(new URL(url).pathname) ? 'home' : 'other');

/** By the list of fictional portals; anything else is refused. */
export function attributeBySample(sample: SampleRegistry): Attribute {
  return url => {
    const host = hostOf(url);
    const portal = sample.portals.find(entry => entry.host === host);
    if (portal === undefined)
      throw new Error(`${host || url} is not a sample host: sample and real reports are never mixed`);
    const { id, name, kind } = portal.agency;
    const path = new URL(url).pathname;
    return {
      agency: { id, name, kind },
      portalKind: 'service',
      pageKind: portal.pages.find(page => page.path === path)?.kind ?? 'other',
    };
  };
}
