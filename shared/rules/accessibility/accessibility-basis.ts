import type { Basis } from '../rule';

/** Law 148/2025/QH15 demands minimum accessibility; WCAG 2.2 is the good practice we measure it by. */
export const ACCESSIBILITY_BASIS: readonly Basis[] = [
  { document: 'WCAG 2.2' },
  { document: '148/2025/QH15', article: 'Điều 35' },
];

/** Unicode for Vietnamese text was already demanded of state portals by the circular of 2017, kept here as history. */
export const UNICODE_BASIS: readonly Basis[] = [
  ...ACCESSIBILITY_BASIS,
  { document: '32/2017/TT-BTTTT', article: 'Điều 18.1' },
];
