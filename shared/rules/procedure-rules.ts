import accessibilityStatementIsLinked from './procedure/accessibility-statement-is-linked';
import addressesAreWellFormed from './procedure/addresses-are-well-formed';
import answersCanBeReviewed from './procedure/answers-can-be-reviewed';
import applicantsAreStated from './procedure/applicants-are-stated';
import applicationCanBeAmended from './procedure/application-can-be-amended';
import applicationCanBeTracked from './procedure/application-can-be-tracked';
import changesAreNotified from './procedure/changes-are-notified';
import complaintWayIsStated from './procedure/complaint-way-is-stated';
import conditionsAreStated from './procedure/conditions-are-stated';
import contentIsDated from './procedure/content-is-dated';
import contentIsReadableBeforeLogin from './procedure/content-is-readable-before-login';
import decisionNumberIsWellFormed from './procedure/decision-number-is-well-formed';
import declaredLevelMatchesTheJourney from './procedure/declared-level-matches-the-journey';
import domainIsOfficial from './procedure/domain-is-official';
import dossierIsStated from './procedure/dossier-is-stated';
import dossierQuantityIsStated from './procedure/dossier-quantity-is-stated';
import draftCanBeSaved from './procedure/draft-can-be-saved';
import errorsNameTheField from './procedure/errors-name-the-field';
import feeCanBePaidOnline from './procedure/fee-can-be-paid-online';
import feeIsStated from './procedure/fee-is-stated';
import feedbackIsPossible from './procedure/feedback-is-possible';
import formFilesCanBeOpened from './procedure/form-files-can-be-opened';
import formIsDownloadable from './procedure/form-is-downloadable';
import formsAreFreeOfTrackers from './procedure/forms-are-free-of-trackers';
import guideIsLinked from './procedure/guide-is-linked';
import helpIsOnThePage from './procedure/help-is-on-the-page';
import knownDataIsNotAskedAgain from './procedure/known-data-is-not-asked-again';
import languageIsDeclared from './procedure/language-is-declared';
import languageIsPlain from './procedure/language-is-plain';
import legalBasisIsStated from './procedure/legal-basis-is-stated';
import nameAndCodeAreStated from './procedure/name-and-code-are-stated';
import namesNoAbolishedBody from './procedure/names-no-abolished-body';
import nationalSignInIsOffered from './procedure/national-sign-in-is-offered';
import nobodyIsLockedOut from './procedure/nobody-is-locked-out';
import offlineWayIsStated from './procedure/offline-way-is-stated';
import pageAgreesWithTheNationalRecord from './procedure/page-agrees-with-the-national-record';
import pageFitsAPhone from './procedure/page-fits-a-phone';
import pageIsHttps from './procedure/page-is-https';
import partialLevelHasAReason from './procedure/partial-level-has-a-reason';
import privacyNoticeIsGiven from './procedure/privacy-notice-is-given';
import progressIsShown from './procedure/progress-is-shown';
import receiptOfPaymentIsAFile from './procedure/receipt-of-payment-is-a-file';
import remoteSignatureIsPossible from './procedure/remote-signature-is-possible';
import responsibleAgencyIsStated from './procedure/responsible-agency-is-stated';
import resultIsElectronic from './procedure/result-is-electronic';
import resultIsStated from './procedure/result-is-stated';
import serviceLevelIsStated from './procedure/service-level-is-stated';
import signInReturnsToTheProcedure from './procedure/sign-in-returns-to-the-procedure';
import startButtonLeadsOn from './procedure/start-button-leads-on';
import stepsAreStated from './procedure/steps-are-stated';
import structuredDataIsValid from './procedure/structured-data-is-valid';
import submissionIsAcknowledged from './procedure/submission-is-acknowledged';
import timeLimitIsStated from './procedure/time-limit-is-stated';
import uploadLimitsAreStated from './procedure/upload-limits-are-stated';
import validityAndDeadlineAreStated from './procedure/validity-and-deadline-are-stated';
import waysToApplyAreStated from './procedure/ways-to-apply-are-stated';
import webFormIsOffered from './procedure/web-form-is-offered';
import type { CatalogueRule } from './rule';

/** The procedure pillar, in report order: information, access, submission, payment, follow-up, support, trust, inclusion. */
export const PROCEDURE_RULES: readonly CatalogueRule[] = [
  nameAndCodeAreStated,
  applicantsAreStated,
  conditionsAreStated,
  stepsAreStated,
  waysToApplyAreStated,
  dossierIsStated,
  dossierQuantityIsStated,
  formIsDownloadable,
  formFilesCanBeOpened,
  feeIsStated,
  timeLimitIsStated,
  validityAndDeadlineAreStated,
  responsibleAgencyIsStated,
  legalBasisIsStated,
  resultIsStated,
  serviceLevelIsStated,
  partialLevelHasAReason,
  namesNoAbolishedBody,
  decisionNumberIsWellFormed,
  addressesAreWellFormed,
  contentIsDated,
  contentIsReadableBeforeLogin,
  structuredDataIsValid,
  pageAgreesWithTheNationalRecord,
  startButtonLeadsOn,
  declaredLevelMatchesTheJourney,
  nationalSignInIsOffered,
  signInReturnsToTheProcedure,
  offlineWayIsStated,
  webFormIsOffered,
  uploadLimitsAreStated,
  knownDataIsNotAskedAgain,
  draftCanBeSaved,
  progressIsShown,
  answersCanBeReviewed,
  errorsNameTheField,
  remoteSignatureIsPossible,
  feeCanBePaidOnline,
  receiptOfPaymentIsAFile,
  submissionIsAcknowledged,
  applicationCanBeTracked,
  changesAreNotified,
  resultIsElectronic,
  applicationCanBeAmended,
  helpIsOnThePage,
  guideIsLinked,
  feedbackIsPossible,
  complaintWayIsStated,
  pageIsHttps,
  privacyNoticeIsGiven,
  formsAreFreeOfTrackers,
  domainIsOfficial,
  pageFitsAPhone,
  languageIsDeclared,
  languageIsPlain,
  nobodyIsLockedOut,
  accessibilityStatementIsLinked,
];
