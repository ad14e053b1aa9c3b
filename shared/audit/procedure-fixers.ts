/**
 * Rules whose defects the operator of the template repairs; what editors and publishers of the content repair is not
 * listed. The help pages say the same, and a test holds them together.
 */
export const OPERATOR_RULES: ReadonlySet<string> = new Set(
  [
    'accessibility-statement-is-linked',
    'answers-can-be-reviewed',
    'application-can-be-amended',
    'application-can-be-tracked',
    'changes-are-notified',
    'complaint-way-is-stated',
    'content-is-dated',
    'content-is-readable-before-login',
    'declared-level-matches-the-journey',
    'domain-is-official',
    'draft-can-be-saved',
    'errors-name-the-field',
    'fee-can-be-paid-online',
    'feedback-is-possible',
    'forms-are-free-of-trackers',
    'guide-is-linked',
    'help-is-on-the-page',
    'known-data-is-not-asked-again',
    'language-is-declared',
    'name-and-code-are-stated',
    'national-sign-in-is-offered',
    'nobody-is-locked-out',
    'page-fits-a-phone',
    'page-is-https',
    'privacy-notice-is-given',
    'progress-is-shown',
    'receipt-of-payment-is-a-file',
    'remote-signature-is-possible',
    'result-is-electronic',
    'service-level-is-stated',
    'sign-in-returns-to-the-procedure',
    'start-button-leads-on',
    'structured-data-is-valid',
    'submission-is-acknowledged',
    'upload-limits-are-stated',
    'web-form-is-offered',
  ].map(name => `procedure/${name}`),
);

/** Who has to repair a finding: the operator of the template or the agency that publishes the content. */
export const mustFix = (rule: string): 'operator' | 'publisher' =>
  OPERATOR_RULES.has(rule) ? 'operator' : 'publisher';
