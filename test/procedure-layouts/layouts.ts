import { foldVietnamese } from '../../shared/text/fold-vietnamese';
import type { ProcedurePart } from '../../shared/text/lexicon/procedure-part';
import { around, broken, escaped, inline, items, type Layout, paragraphs, simple } from './layout-pieces';
import type { SampleProcedure } from './sample-procedure';

const tabs = ({ name, parts }: SampleProcedure) => {
  const heads = parts.map(
    ({ label }, index) => `<li role="presentation"><a href="#muc${index}" role="tab">${label}</a></li>`,
  );
  const panels = parts.map(
    ({ lines }, index) =>
      `<div class="tab-pane" id="muc${index}" role="tabpanel" style="${index ? 'display:none' : ''}">${paragraphs(lines)}</div>`,
  );
  return {
    page: around(
      name,
      `<h2>${escaped(name)}</h2><ul role="tablist">${heads.join('')}</ul><div>${panels.join('')}</div>`,
    ),
  };
};

const cards = simple(
  ({ label, lines }, index) =>
    `<section aria-labelledby="t${index}" class="card"><div class="head"><span class="icon" aria-hidden="true">folder</span><h3 id="t${index}">${label}</h3></div><div class="body">${items(lines)}</div></section>`,
);

const prose = simple(
  ({ label, lines }, index) =>
    `<p><strong>${index + 1}. ${label}</strong></p>${lines.map(line => `<p>- ${inline(line)}</p>`).join('')}`,
);

const plainGrid = simple(
  ({ label, lines }) => `<div class="nhan">${label}</div><div class="gia-tri">${broken(lines)}</div>`,
  inner => `<div style="display:grid;grid-template-columns:200px 1fr">${inner}</div>`,
);

const disclosure = simple(
  ({ part, label, lines }) =>
    `<details><summary>${label}</summary>${part === 'steps' ? items(lines, 'ol') : paragraphs(lines)}</details>`,
);

const ENGLISH: Partial<Record<ProcedurePart, string>> = {
  steps: 'Procedure steps',
  ways: 'Application methods',
  dossier: 'Required documents',
  time: 'Processing time',
  fee: 'Fees',
  applicants: 'Applicants',
  agency: 'Responsible agency',
  result: 'Results',
  conditions: 'Requirements',
  legalBasis: 'Legal basis',
};

const bilingual = simple(({ part, label, lines }) => {
  const english = ENGLISH[part];
  return `<h4>${label.toLocaleUpperCase('vi')}${english ? ` / ${english.toUpperCase()}` : ''}</h4><div>${paragraphs(lines)}</div>`;
});

/** Everything without diacritics, in lines that only breaks hold apart. */
const telex = ({ name, parts }: SampleProcedure) => {
  const lines = parts.map(({ label, lines }) => `${label}: ${broken(lines)}`).join('<br>\n');
  return { page: foldedText(around(name, `<h1>${escaped(name)}</h1><div>${lines}</div>`)) };
};

const foldedText = (html: string): string => html.replace(/>[^<]+</g, text => foldVietnamese(text));

const cellTable = simple(
  ({ label, lines }) =>
    `<tr><td width="25%"><b>${label}</b></td><td><table><tr><td>${lines.map(inline).join('</td></tr><tr><td>')}</td></tr></table></td></tr>`,
  inner => `<table><tr><td colspan="2"><table>${inner}</table></td></tr></table>`,
);

const bandTable = simple(
  ({ label, lines }) =>
    `<tr><td colspan="3" class="band"><strong>${label}</strong></td></tr><tr><td colspan="3">${broken(lines)}</td></tr>`,
  inner => `<table>${inner}</table>`,
);

const framed = ({ name, parts }: SampleProcedure) => ({
  page: around(name, `<h1>${escaped(name)}</h1><iframe src="noi-dung.html"></iframe>`),
  frame: `<!doctype html><html lang="vi"><body><h1>${escaped(name)}</h1><dl>${parts
    .map(({ label, lines }) => `<dt>${label}</dt><dd>${paragraphs(lines)}</dd>`)
    .join('')}</dl></body></html>`,
});

const QUESTIONS: Partial<Record<ProcedurePart, string>> = {
  steps: 'Các bước thực hiện',
  ways: 'Nộp hồ sơ bằng cách nào?',
  dossier: 'Cần chuẩn bị giấy tờ gì?',
  time: 'Bao lâu có kết quả?',
  fee: 'Chi phí',
  applicants: 'Ai được nộp hồ sơ?',
  agency: 'Cơ quan giải quyết',
  result: 'Kết quả',
  conditions: 'Điều kiện',
  legalBasis: 'Cơ sở pháp lý',
};

const questions = simple(
  ({ part, label, lines }) => `<div class="khoi"><h2>${QUESTIONS[part] ?? label}</h2>${paragraphs(lines)}</div>`,
);

const roles = simple(
  ({ label, lines }) =>
    `<x-muc><div role="heading" aria-level="3"><span>${label}</span></div><x-chu>${paragraphs(lines)}</x-chu></x-muc>`,
);

const numbered = simple(
  ({ label, lines }, index) =>
    `<p>${String.fromCharCode(97 + index)}) ${label}:</p>${lines.length === 0 ? '<p></p>' : paragraphs(lines)}`,
);

const columns = simple(
  ({ label, lines }) =>
    `<div class="row"><div class="col-3">${label}</div><div class="col-9">${paragraphs(lines)}</div></div>`,
);

const entries = simple(
  ({ label, lines }) => `<li><strong>${label}</strong><div>${items(lines)}</div></li>`,
  inner => `<ul>${inner}</ul>`,
);

const plainCells = simple(
  ({ label, lines }) => `<tr><td>${label}</td><td>${broken(lines)}</td></tr>`,
  inner => `<table border="1"><tbody>${inner}</tbody></table>`,
);

const plainParagraphs = simple(
  ({ label, lines }, index) =>
    `<p>${index + 1}. ${label}</p>${lines.length === 0 ? '<p>&nbsp;</p>' : paragraphs(lines)}`,
);

const listed = simple(
  ({ label, lines }) => `<li>${label}: ${lines.length < 2 ? broken(lines) : items(lines)}</li>`,
  inner => `<ul>${inner}</ul>`,
);

const staticFields = simple(
  ({ label, lines }) =>
    `<div class="form-group"><label>${label}</label><p class="form-control-static">${broken(lines)}</p></div>`,
);

/** Layouts of our own making, each after a habit seen on portals. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'tabs with hidden panels', render: tabs },
  { name: 'cards named by aria-labelledby', render: cards },
  { name: 'prose under bold numbered paragraphs', render: prose },
  { name: 'a two-column grid without any emphasis', render: plainGrid },
  { name: 'details and summary, steps as an ordered list', render: disclosure },
  { name: 'Vietnamese and English labels in capitals', render: bilingual },
  { name: 'text without diacritics, lines held apart by breaks', render: telex },
  { name: 'tables nested in a layout table', render: cellTable },
  { name: 'a table with labels in bands of their own', render: bandTable },
  { name: 'a definition list inside a frame', render: framed },
  { name: 'questions in plain language', render: questions },
  { name: 'custom elements with role heading', render: roles },
  { name: 'lettered lines ending in a colon', render: numbered },
  { name: 'rows of two columns without any emphasis', render: columns },
  { name: 'list entries with a bold label', render: entries },
  { name: 'a table whose cells all look the same', render: plainCells },
  { name: 'numbered plain paragraphs', render: plainParagraphs },
  { name: 'list entries of label and value', render: listed },
  { name: 'a read-only form without fields', render: staticFields },
];
