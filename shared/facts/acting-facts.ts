/** What happened when the page was used. A check that did not run is absent, and `skipped` says why. */
export interface ActingFacts {
  /** Checks that could not run here, with the reason. */
  skipped: readonly { check: string; reason: string }[];
}
