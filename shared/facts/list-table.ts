/** A list of objects of one kind on its way out of the page: the names of their parts once, then a row for each object. */
export interface ListTable {
  parts: readonly string[];
  rows: readonly (readonly unknown[])[];
}

/**
 * Writes a list as a table: half the characters, which a large page feels on the way to its host.
 * @param list objects that all have the parts of the first
 */
export function tableOf(list: readonly object[]): ListTable {
  const parts = Object.keys(list[0] ?? {}) as never[];
  return { parts, rows: list.map(one => parts.map(part => one[part])) };
}

/** The list that the table was written from. */
export function listOf({ parts, rows }: ListTable): object[] {
  return rows.map(row => Object.fromEntries(parts.map((part, index) => [part, row[index]])));
}
