import { foldVietnamese } from '../../shared/text/fold-vietnamese';
import type { ProcedurePart } from '../../shared/text/lexicon/procedure-part';
import { around, broken, escaped, inline, items, type Layout, paragraphs, simple } from './layout-pieces';
import type { SamplePart, SampleProcedure } from './sample-procedure';

type Labels = Partial<Record<ProcedurePart, string>>;

const relabelled = (labels: Labels, { name, parts }: SampleProcedure): SampleProcedure => ({
  name,
  parts: parts.map(part => ({ ...part, label: labels[part.part] ?? part.label })),
});

/** A layout with labels of its own. */
const called =
  (labels: Labels, render: (procedure: SampleProcedure) => { page: string; frame?: string }) =>
  (procedure: SampleProcedure) =>
    render(relabelled(labels, procedure));

const PROVINCIAL: Labels = {
  code: 'Mã TTHC',
  serviceLevel: 'Mức độ DVC',
  ways: 'Cách thức nộp',
  dossier: 'Hồ sơ gồm',
  forms: 'Mẫu biểu',
  time: 'Thời gian giải quyết',
  fee: 'Lệ phí (nếu có)',
  applicants: 'Đối tượng',
  agency: 'Cơ quan tiếp nhận',
  result: 'Kết quả',
  conditions: 'Yêu cầu, điều kiện (nếu có)',
  legalBasis: 'Văn bản quy định',
};

const CAREFUL: Labels = {
  code: 'Mã số thủ tục hành chính',
  steps: 'Trình tự các bước thực hiện',
  ways: 'Hình thức nộp hồ sơ',
  dossier: 'Giấy tờ cần nộp',
  forms: 'Mẫu đơn, mẫu tờ khai (nếu có)',
  time: 'Tổng thời gian giải quyết',
  fee: 'Mức phí, lệ phí',
  applicants: 'Tổ chức, cá nhân thực hiện',
  agency: 'Cơ quan, đơn vị thực hiện',
  result: 'Kết quả của việc thực hiện thủ tục hành chính',
  conditions: 'Yêu cầu hoặc điều kiện để thực hiện thủ tục hành chính',
  legalBasis: 'Căn cứ pháp lý của thủ tục hành chính',
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];

const webForms = simple(
  ({ part, label, lines }) =>
    `<tr><td class="lbl"><span id="ctl00_lbl${part}Title">${label}</span></td><td class="val"><span id="ctl00_lbl${part}">${broken(lines)}</span></td></tr>`,
  inner =>
    `<form method="post" action="ChiTiet.aspx"><table cellpadding="0"><tr><td><table>${inner}</table></td></tr></table></form>`,
  'h2',
);

const numberedTable = simple(
  ({ label, lines }, index) =>
    `<tr><td align="center">${index + 1}</td><td><b>${label}</b></td><td>${paragraphs(lines)}</td></tr>`,
  inner => `<table><tr><th>STT</th><th>Tiêu đề</th><th>Nội dung</th></tr>${inner}</table>`,
);

const roman = simple(
  ({ label, lines }, index) =>
    `<p>${ROMAN[index]}. ${label.toLocaleUpperCase('vi')}</p>${lines.length === 0 ? '<p>&nbsp;</p>' : lines.map((line, at) => `<p>${String.fromCharCode(97 + at)}) ${inline(line)}</p>`).join('')}`,
);

const romanChapters = simple(
  ({ label, lines }, index) =>
    `<h3>Mục ${index + 1}. ${label}</h3><div class="noi-dung">${lines.map((line, at) => `<p>${index + 1}.${at + 1}. ${inline(line)}</p>`).join('')}</div>`,
);

const deepRows = simple(
  ({ label, lines }) =>
    `<div class="d-flex"><div class="w-25"><div><span>${label}</span></div></div><div class="w-75"><div><div><span>${broken(lines)}</span></div></div></div></div>`,
);

const SHORT = new Set<ProcedurePart>(['code', 'field', 'serviceLevel', 'levelReason', 'time', 'fee', 'agency']);

const cardsWithIcons = ({ name, parts }: SampleProcedure) => {
  const short = parts.filter(({ part }) => SHORT.has(part));
  const long = parts.filter(({ part }) => !SHORT.has(part));
  return {
    page: around(
      name,
      `<h1>${escaped(name)}</h1><div class="the">${short
        .map(
          ({ label, lines }) =>
            `<div class="o"><span class="material-icons">schedule</span><div class="t">${label}</div><div class="v">${broken(lines)}</div></div>`,
        )
        .join('')}</div>${long
        .map(
          ({ label, lines }) =>
            `<section><h2><i class="fa fa-list"></i> ${label}</h2>${lines.length > 1 ? items(lines) : paragraphs(lines)}</section>`,
        )
        .join('')}`,
    ),
  };
};

/** Value above, label below, as figures are shown; long parts as sections. */
const valueAbove = ({ name, parts }: SampleProcedure) => {
  const short = parts.filter(({ part }) => SHORT.has(part));
  const long = parts.filter(({ part }) => !SHORT.has(part));
  return {
    page: around(
      name,
      `<h1>${escaped(name)}</h1><div class="so-lieu">${short
        .map(
          ({ label, lines }) =>
            `<div class="o"><div class="so">${broken(lines)}</div><div class="ten">${label}</div></div>`,
        )
        .join('')}</div>${long.map(({ label, lines }) => `<h2>${label}</h2>${paragraphs(lines)}`).join('')}`,
    ),
  };
};

const GROUPS: readonly (readonly [string, readonly ProcedurePart[]])[] = [
  ['Thông tin chung', ['code', 'field', 'serviceLevel', 'levelReason', 'agency', 'applicants', 'time', 'fee']],
  ['Trình tự và cách thức', ['steps', 'ways', 'result', 'conditions']],
  ['Hồ sơ, biểu mẫu', ['dossier', 'forms']],
  ['Văn bản', ['legalBasis']],
];

const bootstrapTabs = ({ name, parts }: SampleProcedure) => {
  const row = ({ label, lines }: SamplePart) =>
    `<div class="form-group row"><label class="col-sm-3 control-label">${label}</label><div class="col-sm-9">${paragraphs(lines)}</div></div>`;
  const panes = GROUPS.map(
    ([, own], index) =>
      `<div class="tab-pane fade" id="pane${index}" ${index ? 'style="display:none"' : ''}>${parts
        .filter(({ part }) => own.includes(part))
        .map(row)
        .join('')}</div>`,
  );
  const heads = GROUPS.map(
    ([title], index) =>
      `<li class="nav-item"><a class="nav-link" data-toggle="tab" href="#pane${index}">${title}</a></li>`,
  );
  return {
    page: around(
      name,
      `<h4>${escaped(name)}</h4><ul class="nav nav-tabs">${heads.join('')}</ul><div class="tab-content">${panes.join('')}</div>`,
    ),
  };
};

const stepper = simple(({ part, label, lines }) =>
  part === 'steps' && lines.length > 1
    ? `<h2>${label}</h2><div class="stepper">${lines
        .map(
          (line, index) =>
            `<div class="step"><div class="circle">${index + 1}</div><div class="body"><h3>${['Chuẩn bị hồ sơ', 'Nộp hồ sơ', 'Nhận kết quả'][index] ?? ''}</h3><p>${inline(line)}</p></div></div>`,
        )
        .join('')}</div>`
    : `<h2>${label}</h2>${paragraphs(lines)}`,
);

const capitals = simple(
  ({ label, lines }) =>
    `<div class="muc"><div class="tieu-de">${foldVietnamese(label).toUpperCase()}</div><div>${paragraphs(lines)}</div></div>`,
);

const dashed = simple(({ label, lines }) => `<p>${label} - ${broken(lines)}</p>`);

const tabbed = ({ name, parts }: SampleProcedure) => ({
  page: around(
    name,
    `<h1>${escaped(name)}</h1><div style="white-space:pre-wrap">${parts.map(({ label, lines }) => `${label}\t${lines.map(inline).join('\n\t')}`).join('\n')}</div>`,
  ),
});

const legends = simple(
  ({ label, lines }) => `<fieldset><legend>${label}</legend>${paragraphs(lines)}</fieldset>`,
  inner => `<div>${inner}</div>`,
);

const captions = simple(
  ({ label, lines }) =>
    `<table><caption>${label}</caption><tbody>${lines.map(line => `<tr><td>${inline(line)}</td></tr>`).join('')}</tbody></table>`,
);

const angular = simple(
  ({ label, lines }) =>
    `<app-field style="display:block"><span class="field-label">${label}</span><span class="field-value">${lines.length > 1 ? items(lines) : inline(lines[0] ?? '')}</span></app-field>`,
  inner => `<app-root><app-chi-tiet style="display:block">${inner}</app-chi-tiet></app-root>`,
);

const bracketed: Labels = {
  steps: 'Trình tự thực hiện (Procedure steps)',
  ways: 'Cách thức thực hiện (Methods of application)',
  dossier: 'Thành phần hồ sơ (Required documents)',
  time: 'Thời hạn giải quyết (Processing time)',
  fee: 'Phí, lệ phí (Fees)',
  applicants: 'Đối tượng thực hiện (Applicants)',
  agency: 'Cơ quan thực hiện (Implementing agency)',
  result: 'Kết quả thực hiện (Result)',
  conditions: 'Yêu cầu, điều kiện (Requirements)',
  legalBasis: 'Căn cứ pháp lý (Legal basis)',
};

const bilingualLines = simple(
  ({ label, lines }) =>
    `<p><b>${label.replace(/ \(.*/, '')}</b>${label.includes('(') ? ` <span>${label.replace(/^[^(]*/, '')}</span>` : ''}: ${broken(lines)}</p>`,
);

/** Word cuts words into several runs and pads with empty paragraphs. */
const word = simple(({ label, lines }, index) => {
  const cut = Math.min(2, label.length - 1);
  const head = `<p class="MsoNormal" style="text-align:justify"><b><span lang="VI">${index + 1}.</span></b><b><span lang="VI"> </span></b><b><span lang="VI">${label.slice(0, cut)}</span></b><b><span style="mso-bidi-font-weight:normal">${label.slice(cut)}</span></b><b><span>:<o:p></o:p></span></b></p>`;
  return `${head}<p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p>${lines.map(line => `<p class="MsoNormal"><span style="font-size:14.0pt">${inline(line)}</span><o:p></o:p></p>`).join('')}`;
});

const pairs = ({ name, parts }: SampleProcedure) => {
  const cell = ({ label, lines }: SamplePart) => `<td>${label}</td><td>${broken(lines)}</td>`;
  const rows: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    rows.push(
      `<tr>${parts
        .slice(index, index + 2)
        .map(cell)
        .join('')}</tr>`,
    );
  }
  return { page: around(name, `<h2>${escaped(name)}</h2><table>${rows.join('')}</table>`) };
};

const spans = simple(
  ({ label, lines }) =>
    `<li><span class="title">${label}</span><span class="content">${lines.length > 1 ? items(lines) : inline(lines[0] ?? '')}</span></li>`,
  inner => `<ul class="thong-tin">${inner}</ul>`,
);

const accordion = simple(
  ({ label, lines }, index) =>
    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-target="#c${index}" aria-controls="c${index}">${label}</button></h2><div id="c${index}" class="accordion-collapse collapse" style="display:none"><div class="accordion-body">${items(lines)}</div></div></div>`,
);

const spaced = simple(
  ({ label, lines }) =>
    `<div>&#8226;&nbsp;<u>${label}</u>&nbsp;: ${lines.map(line => `<div style="margin-left:20px">+ ${inline(line)}</div>`).join('')}</div>`,
);

const definitions = simple(
  ({ label, lines }) =>
    `<div><dt>${label}</dt>${lines.map(line => `<dd>${inline(line)}</dd>`).join('') || '<dd></dd>'}</div>`,
  inner => `<dl>${inner}</dl>`,
);

/** Further habits of portals, most with labels of their own. */
export const MORE_LAYOUTS: readonly Layout[] = [
  { name: 'server controls in a layout table', render: called(PROVINCIAL, webForms) },
  { name: 'a numbered table with bold names', render: called(CAREFUL, numberedTable) },
  { name: 'Roman numbers, capitals and lettered lists', render: roman },
  { name: 'chapters counted as Mục 1, 1.1', render: called(CAREFUL, romanChapters) },
  { name: 'two columns with deep wrappers', render: called(PROVINCIAL, deepRows) },
  { name: 'cards with icon words beside sections', render: cardsWithIcons },
  { name: 'figures with their labels below', render: valueAbove },
  { name: 'tabs that hold several parts each', render: called(PROVINCIAL, bootstrapTabs) },
  { name: 'a stepper among headings', render: called(CAREFUL, stepper) },
  { name: 'labels in capitals without diacritics', render: capitals },
  { name: 'label and value held apart by a dash', render: dashed },
  { name: 'label and value held apart by a tab', render: tabbed },
  { name: 'field sets with legends', render: called(CAREFUL, legends) },
  { name: 'tables with captions', render: captions },
  { name: 'custom elements with spans', render: called(PROVINCIAL, angular) },
  { name: 'bilingual labels in bold and italics', render: called(bracketed, bilingualLines) },
  { name: 'paragraphs saved from Word', render: word },
  { name: 'two pairs of label and value per table row', render: pairs },
  { name: 'list entries of two spans', render: called(PROVINCIAL, spans) },
  { name: 'an accordion of buttons in headings', render: called(CAREFUL, accordion) },
  { name: 'underlined labels with a spaced colon', render: called(PROVINCIAL, spaced) },
  { name: 'wrapped definitions, one per line', render: called(CAREFUL, definitions) },
];
