import applicants from './procedure/applicants-are-stated';
import conditions from './procedure/conditions-are-stated';
import dossier from './procedure/dossier-is-stated';
import fee from './procedure/fee-is-stated';
import form from './procedure/form-is-downloadable';
import legalBasis from './procedure/legal-basis-is-stated';
import nameAndCode from './procedure/name-and-code-are-stated';
import noAbolishedBody from './procedure/names-no-abolished-body';
import partialReason from './procedure/partial-level-has-a-reason';
import agency from './procedure/responsible-agency-is-stated';
import result from './procedure/result-is-stated';
import serviceLevel from './procedure/service-level-is-stated';
import steps from './procedure/steps-are-stated';
import timeLimit from './procedure/time-limit-is-stated';
import ways from './procedure/ways-to-apply-are-stated';
import type { CatalogueRule } from './rule';

/** The procedure pillar, in report order. */
export const PROCEDURE_RULES: readonly CatalogueRule[] = [
  nameAndCode,
  applicants,
  conditions,
  steps,
  ways,
  dossier,
  form,
  fee,
  timeLimit,
  agency,
  legalBasis,
  result,
  serviceLevel,
  partialReason,
  noAbolishedBody,
];
