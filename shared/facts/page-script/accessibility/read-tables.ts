import type { CellFacts, TableFacts } from '../../accessibility-facts';
import { squeeze } from './accessible-name';
import type { PageReading } from './page-reading';

const ROW_LIMIT = 60;

/** Reads rendered tables cell by cell, without their words. */
export function readTables(page: PageReading): TableFacts[] {
  return page
    .named(['table'])
    .filter(
      (element): element is HTMLTableElement =>
        element instanceof HTMLTableElement && page.visibility.isExposed(element),
    )
    .map(table => ({
      at: page.place(table),
      role: table.getAttribute('role'),
      rows: [...table.rows].slice(0, ROW_LIMIT).map(row => [...row.cells].map(cell => cellFacts(cell))),
      caption: squeeze(table.caption?.textContent ?? '').slice(0, 200),
      name: nameOf(table, page),
      nested: table.querySelector('table') !== null,
      structures: table.querySelectorAll(
        'input:not([type=hidden]), select, textarea, h1, h2, h3, h4, ul, ol, nav, form, p + p',
      ).length,
      bordered: isBordered(table),
    }));
}

function cellFacts(cell: HTMLTableCellElement): CellFacts {
  const text = squeeze(cell.textContent ?? '');
  const role = cell.getAttribute('role');
  return {
    header: cell.localName === 'th' || role === 'columnheader' || role === 'rowheader',
    blank:
      text === '' &&
      cell.querySelector('img, svg, input, select, textarea, button, video, canvas, iframe, i[class]') === null,
    bold: isBold(cell, text),
    columns: cell.colSpan,
    rows: cell.rowSpan,
    scope: cell.getAttribute('scope'),
    headers: cell.hasAttribute('headers'),
    length: text.length,
  };
}

function isBold(cell: Element, text: string): boolean {
  if (text === '') return false;
  const inner = cell.querySelector('b, strong');
  if (inner !== null && squeeze(inner.textContent ?? '') === text) return true;
  return cell.localName === 'td' && Number(getComputedStyle(cell).fontWeight) >= 600;
}

function nameOf(table: HTMLTableElement, page: PageReading): string {
  const name = table.getAttribute('aria-label') ?? page.names.referenced(table, 'aria-labelledby');
  if (name.trim() !== '') return name.trim().slice(0, 200);
  const before = table.previousElementSibling;
  return before !== null && /^h[1-6]$/.test(before.localName) ? page.shownText(before, 200) : '';
}

function isBordered(table: HTMLTableElement): boolean {
  const cell = table.rows[0]?.cells[0];
  if (cell === undefined) return false;
  const style = getComputedStyle(cell);
  return [style.borderBottomWidth, style.borderRightWidth].some(width => Number.parseFloat(width) > 0);
}
