import type { ProcedurePart } from '../../shared/text/lexicon/procedure-part';
import { around, broken, escaped, items, type Layout, paragraphs, simple } from './layout-pieces';
import type { SampleProcedure } from './sample-procedure';

/** Labels so short that they name a part only in each other's company. */
const SHORT: Partial<Record<ProcedurePart, string>> = {
  serviceLevel: 'Mức độ',
  steps: 'Trình tự',
  ways: 'Cách thức',
  dossier: 'Hồ sơ',
  forms: 'Biểu mẫu',
  time: 'Thời hạn',
  fee: 'Lệ phí',
  applicants: 'Đối tượng',
  agency: 'Cơ quan',
  result: 'Kết quả',
  conditions: 'Điều kiện',
  legalBasis: 'Pháp lý',
};

const cardsWithButtons = simple(
  ({ part, label, lines }) =>
    `<div class="card"><div class="head"><img src="/i.svg" width="20" height="20" alt=""><span style="font-weight:600">${SHORT[part] ?? label}</span><button>Sao chép</button></div><div class="body">${paragraphs(lines)}</div></div>`,
);

const foldable = simple(
  ({ label, lines }) =>
    `<div class="muc"><div class="dau"><h3>${label}</h3><button aria-expanded="true">Thu gọn</button></div><div class="than">${items(lines)}</div></div>`,
);

const anchored = simple(
  ({ part, label, lines }) => `<h2 id="m-${part}">${label} <a href="#m-${part}">#</a></h2>${paragraphs(lines)}`,
);

const ENGLISH: Partial<Record<ProcedurePart, string>> = {
  code: 'Procedure code',
  field: 'Sector',
  serviceLevel: 'Level of online service',
  levelReason: 'Reason',
  steps: 'Order of execution',
  ways: 'Method of execution',
  dossier: 'Composition of dossier',
  forms: 'Application forms',
  time: 'Time limit',
  fee: 'Fees and charges',
  applicants: 'Subjects of execution',
  agency: 'Implementing agency',
  result: 'Result',
  conditions: 'Requirements and conditions',
  legalBasis: 'Legal basis',
};

const twoLines = simple(
  ({ part, label, lines }) =>
    `<section><div class="nhan"><div><b>${label}</b></div><div><em style="display:block">${ENGLISH[part] ?? ''}</em></div></div><div class="noi-dung">${paragraphs(lines)}</div></section>`,
);

const twoCells = simple(
  ({ part, label, lines }) => `<tr><td>${label}<br>${ENGLISH[part] ?? ''}</td><td>${broken(lines)}</td></tr>`,
  inner => `<table>${inner}</table>`,
);

const LONG = new Set<ProcedurePart>(['steps', 'ways', 'dossier', 'forms', 'legalBasis']);

/** One tab for all short parts, one for each long one; the tables in the panels have heads of their own. */
const tabsOfTables = ({ name, parts }: SampleProcedure) => {
  const short = parts.filter(({ part }) => !LONG.has(part));
  const long = parts.filter(({ part }) => LONG.has(part));
  const table = ({ part, lines }: (typeof parts)[number]) =>
    part === 'ways' && lines.length > 0
      ? `<table><thead><tr><th>Hình thức nộp</th><th>Ghi chú</th></tr></thead><tbody>${lines.map(line => `<tr><td>${escaped(line)}</td><td></td></tr>`).join('')}</tbody></table>`
      : paragraphs(lines);
  const panels = [
    `<table>${short.map(({ label, lines }) => `<tr><td>${label}</td><td>${broken(lines)}</td></tr>`).join('')}</table>`,
    ...long.map(table),
  ];
  const heads = ['Thông tin chung', ...long.map(({ label }) => label)];
  return {
    page: around(
      name,
      `<h1>${escaped(name)}</h1><ul role="tablist">${heads
        .map((head, index) => `<li role="tab" id="t${index}" aria-controls="p${index}"><span>${head}</span></li>`)
        .join('')}</ul>${panels
        .map(
          (panel, index) =>
            `<div role="tabpanel" id="p${index}" aria-labelledby="t${index}" ${index ? 'hidden' : ''}>${panel}</div>`,
        )
        .join('')}`,
    ),
  };
};

const WRITTEN: Partial<Record<ProcedurePart, string>> = {
  legalBasis: 'Văn bản pháp lý',
  agency: 'Nơi giải quyết',
  result: 'Giấy tờ được cấp',
};

const linkHeads = simple(
  ({ part, label, lines }) =>
    `<div class="muc"><a href="javascript:void(0)" class="mo"><i class="fa fa-plus"></i> ${WRITTEN[part] ?? label}</a><div>${paragraphs(lines)}</div></div>`,
);

const withHints = simple(
  ({ label, lines }) =>
    `<dt>${label} <span role="tooltip" style="display:none">Giải thích về mục này</span>:</dt><dd>${lines.length > 1 ? items(lines) : paragraphs(lines) || '&nbsp;'}</dd>`,
  inner => `<dl>${inner}</dl>`,
);

const QUESTIONS: Partial<Record<ProcedurePart, string>> = {
  steps: 'Thực hiện như thế nào?',
  ways: 'Nộp hồ sơ ở đâu và bằng cách nào?',
  dossier: 'Cần những giấy tờ gì?',
  time: 'Mất bao lâu?',
  fee: 'Lệ phí bao nhiêu?',
  applicants: 'Ai được thực hiện?',
  agency: 'Cơ quan nào giải quyết?',
  result: 'Kết quả là gì?',
  conditions: 'Cần điều kiện gì?',
  legalBasis: 'Quy định ở văn bản nào?',
};

const moreQuestions = simple(
  ({ part, label, lines }) => `<section><h2>${QUESTIONS[part] ?? label}</h2>${paragraphs(lines)}</section>`,
);

/** The title and a list of other procedures around a frame that holds the parts. */
const framedBelowTitle = ({ name, parts }: SampleProcedure) => ({
  page: around(name, `<h2>${escaped(name)}</h2><iframe src="noi-dung.html"></iframe>`),
  frame: `<!doctype html><html lang="vi"><body>${parts
    .map(({ label, lines }) => `<p><strong>${label.toLocaleUpperCase('vi')}</strong><br>${broken(lines)}</p>`)
    .join('')}</body></html>`,
});

/** Layouts after habits of provincial and ministry portals: single-page applications, print views, bilingual pages. */
export const PORTAL_LAYOUTS: readonly Layout[] = [
  { name: 'cards with short labels and a button beside each', render: cardsWithButtons },
  { name: 'sections that can be folded', render: foldable },
  { name: 'headings with a link to themselves', render: anchored },
  { name: 'the English name in a line of its own', render: twoLines },
  { name: 'the English name below, in the same cell', render: twoCells },
  { name: 'tabs over tables with heads of their own', render: tabsOfTables },
  { name: 'an accordion of links with unusual names', render: linkHeads },
  { name: 'labels with a hint out of sight', render: withHints },
  { name: 'other questions in plain language', render: moreQuestions },
  { name: 'capital labels in a frame below the title', render: framedBelowTitle },
];
