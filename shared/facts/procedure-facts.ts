/** The parts of an administrative procedure as the page shows them. */
export interface ProcedureFacts {
  /** Blocks of the page: a label and what stands behind it. */
  blocks: readonly { label: string; text: string; selector: string }[];
}
