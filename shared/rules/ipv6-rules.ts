import aaaaIsGlobal from './ipv6/aaaa-is-global';
import analyticsHaveIpv6 from './ipv6/analytics-have-ipv6';
import certificateIsValidOverIpv6 from './ipv6/certificate-is-valid-over-ipv6';
import criticalResourcesHaveIpv6 from './ipv6/critical-resources-have-ipv6';
import delegationNeedsNoIpv4 from './ipv6/delegation-needs-no-ipv4';
import domainNameFollowsTheGrammar from './ipv6/domain-name-follows-the-grammar';
import everyAaaaAnswers from './ipv6/every-aaaa-answers';
import hostHasAaaa from './ipv6/host-has-aaaa';
import ipv6IsUsedWhenOffered from './ipv6/ipv6-is-used-when-offered';
import nameServersAnswerOverIpv6 from './ipv6/name-servers-answer-over-ipv6';
import nameServersHaveIpv6 from './ipv6/name-servers-have-ipv6';
import noIpv4Literals from './ipv6/no-ipv4-literals';
import pageWorksWithoutIpv4 from './ipv6/page-works-without-ipv4';
import redirectsStayReachable from './ipv6/redirects-stay-reachable';
import sameContentOverBothFamilies from './ipv6/same-content-over-both-families';
import sharedStateHostsHaveIpv6 from './ipv6/shared-state-hosts-have-ipv6';
import visibleResourcesHaveIpv6 from './ipv6/visible-resources-have-ipv6';
import wwwAndApexAgree from './ipv6/www-and-apex-agree';
import zoneDataAgreesOverBothFamilies from './ipv6/zone-data-agrees-over-both-families';
import zoneIsSigned from './ipv6/zone-is-signed';
import type { CatalogueRule } from './rule';

/** The ipv6 pillar, in report order. */
export const IPV6_RULES: readonly CatalogueRule[] = [
  hostHasAaaa,
  aaaaIsGlobal,
  everyAaaaAnswers,
  certificateIsValidOverIpv6,
  redirectsStayReachable,
  pageWorksWithoutIpv4,
  criticalResourcesHaveIpv6,
  visibleResourcesHaveIpv6,
  sharedStateHostsHaveIpv6,
  analyticsHaveIpv6,
  noIpv4Literals,
  sameContentOverBothFamilies,
  wwwAndApexAgree,
  nameServersHaveIpv6,
  nameServersAnswerOverIpv6,
  delegationNeedsNoIpv4,
  zoneDataAgreesOverBothFamilies,
  zoneIsSigned,
  ipv6IsUsedWhenOffered,
  domainNameFollowsTheGrammar,
];
