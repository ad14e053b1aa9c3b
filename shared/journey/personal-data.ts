/** Ways personal data of people in Viet Nam are written; dates, because a birthday is one. */
const PERSONAL: readonly RegExp[] = [
  // Identity number, phone, tax code, insurance, bank account, code of an application: nine digits or more, however grouped.
  /\d(?:[ .\u00a0–-]{0,2}\d){8,}/,
  /\d{8}/,
  /[^\s@]+@[^\s@]+\.[^\s@]+/,
  // Passport, and other papers with a letter before the number.
  /(?<![\p{L}\d])\p{Lu}{1,3}[ -]?\d{6,}/u,
  // Number plates: 30A-123.45, 59X1-234.56, 29H1 2345.
  /(?<![\p{L}\d])\d{2}[ -]?\p{Lu}[\p{Lu}\d]?[ .-]?\d{3}\.?\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/,
  /(?<!\d)(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/,
];

/** Whether a text holds something that looks like personal data. Rather once too often. */
export function holdsPersonalData(text: string): boolean {
  const plain = text.normalize('NFKC');
  return PERSONAL.some(pattern => pattern.test(plain));
}

/** An auditor's own words with what looks like personal data taken out. */
export function withoutPersonalData(text: string): string {
  return PERSONAL.reduce(
    (rest, pattern) => rest.replace(new RegExp(pattern, `${pattern.flags}g`), '⟨…⟩'),
    text.normalize('NFKC'),
  );
}
