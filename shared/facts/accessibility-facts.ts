/** What our own accessibility rules read, gathered in every reached frame. */
export interface AccessibilityFacts {
  /** Language of the root element as written (`lang`), or null; of the top document. */
  language: string | null;
}
