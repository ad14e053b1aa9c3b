/** What the national database says about the procedure with the same code; texts as published. */
export interface NationalRecordFacts {
  code: string;
  name: string;
  /** Durations such as "15 ngày làm việc", one per channel. */
  times: readonly string[];
  /** Fees such as "50.000 đồng" or "Không", one per channel. */
  fees: readonly string[];
  /** Names of the papers of the dossier. */
  papers: readonly string[];
}
