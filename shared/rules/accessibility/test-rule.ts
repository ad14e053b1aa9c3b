import { describe, expect, it } from 'vitest';
import type {
  AccessibilityFacts,
  CaptchaFacts,
  CellFacts,
  ClickableFacts,
  DocumentText,
  EmbedFacts,
  FieldFacts,
  FieldsetFacts,
  HeadingFacts,
  ImageFacts,
  JumpLink,
  LinkFacts,
  MarkedPart,
  MarkupFacts,
  MediaFacts,
  NamedElement,
  ScriptFacts,
  TableFacts,
  TextBlock,
} from '../../facts/accessibility-facts';
import type { PageFacts } from '../../facts/page-facts';
import { reasonText } from '../../text/reason-keys';
import type { Outcome } from '../outcome';
import type { CatalogueRule } from '../rule';

/** A claim, the outcome it must have, and what the page holds. */
export type RuleSample = readonly [claim: string, wanted: Outcome, facts: Partial<AccessibilityFacts>];

/** Asks the rule about each sample, and whether every reason it gives has its sentence. */
export function testRule(rule: CatalogueRule, samples: readonly RuleSample[]): void {
  describe(rule.id, () => {
    it.each(samples)('%s: %s', (_claim, wanted, facts) => {
      const { outcome, reason, evidence } = rule.evaluate({ accessibility: { ...NOTHING, ...facts } } as PageFacts);
      expect(outcome).toBe(wanted);
      expect(reasonText(reason)).not.toBeNull();
      if (outcome === 'failed') expect(evidence.length).toBeGreaterThan(0);
    });

    it('has at least three good look-alikes beside what it finds', () => {
      expect(
        samples.filter(([, wanted]) => wanted === 'passed' || wanted === 'inapplicable').length,
      ).toBeGreaterThanOrEqual(3);
    });
  });
}

const NOTHING: AccessibilityFacts = {
  documents: [],
  blocks: [],
  markedParts: [],
  headings: [],
  links: [],
  images: [],
  fields: [],
  fieldsets: [],
  tables: [],
  media: [],
  embeds: [],
  clickables: [],
  named: [],
  markup: [],
  captchas: [],
  scripts: [],
};

const at = { selector: '#vi-du', quote: 'ví dụ' };
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A page in Vietnamese with nothing special. */
export const page = (part: Partial<DocumentText> = {}): DocumentText => ({
  at,
  top: true,
  root: 'html',
  title: 'Đăng ký khai sinh',
  lang: 'vi',
  text: '',
  letters: letters(part.text ?? 'một ít chữ'),
  refresh: null,
  touchAction: ['auto', 'auto'],
  legacyFonts: [],
  decomposed: 0,
  decomposedAt: null,
  hasMain: true,
  hasRegion: false,
  hasRepeatedBlock: true,
  mainHeadings: 1,
  scriptedJump: false,
  jumps: [],
  ...part,
});

export const jump = (part: Partial<JumpLink> = {}): JumpLink => ({
  at,
  name: 'Bỏ qua, tới nội dung chính',
  position: 0,
  targetExists: true,
  targetHidden: false,
  ...part,
});

/** A plain paragraph. */
export const block = (text: string, part: Partial<TextBlock> = {}): TextBlock => ({
  at: { ...at, quote: text },
  tag: 'p',
  text,
  letters: letters(text),
  lang: 'vi',
  langOnPart: false,
  langMixed: false,
  fontPixels: 16,
  lineHeight: 1.5,
  lines: 1,
  charactersPerLine: 0,
  align: 'start',
  direction: 'ltr',
  capitals: 0,
  italics: 0,
  bold: 0,
  underlined: 0,
  inside: [],
  ...part,
});

export const part = (lang: string, text: string): MarkedPart => ({ at, lang, text });

export const heading = (name: string, more: Partial<HeadingFacts> = {}): HeadingFacts => ({
  at,
  level: 2,
  name,
  onScreen: true,
  ...more,
});

/** A link with a good name, alone. */
export const link = (more: Partial<LinkFacts> = {}): LinkFacts => {
  const name = more.name ?? 'Đăng ký khai sinh';
  return {
    at,
    name,
    text: name,
    href: '/thu-tuc',
    url: 'https://vidu.example/thu-tuc',
    title: null,
    target: null,
    role: null,
    context: '',
    contextId: 1,
    described: '',
    hasHandler: false,
    imageOnly: false,
    hiddenText: '',
    nextLink: null,
    look: null,
    ...more,
  };
};

/** A picture with a good alternative. */
export const image = (more: Partial<ImageFacts> = {}): ImageFacts => {
  const alt = more.alt === undefined ? 'Sơ đồ đường đi tới bộ phận một cửa' : more.alt;
  return {
    at,
    kind: 'img',
    file: 'duong-di.png',
    alt,
    title: null,
    name: alt ?? '',
    exposed: alt !== '',
    width: 200,
    height: 120,
    control: null,
    around: '',
    ...more,
  };
};

/** A text field with a label of its own. */
export const field = (more: Partial<FieldFacts> = {}): FieldFacts => {
  const name = more.name ?? 'Họ và tên';
  return {
    at,
    type: 'text',
    nameAttribute: 'truong',
    id: 'truong',
    name,
    nameFrom: 'label',
    placeholder: null,
    labels: [name],
    labelDistance: 8,
    groups: [],
    heading: '',
    lead: '',
    form: 1,
    row: null,
    autocomplete: null,
    required: false,
    invalid: false,
    described: '',
    looseText: '',
    onChange: '',
    onPaste: '',
    hasSubmit: true,
    onScreen: true,
    ...more,
  };
};

export const fieldset = (name: string, fields = 2): FieldsetFacts => ({ at, name, fields });

const cell = (mark: string): CellFacts => ({
  header: mark === 'h' || mark === 's',
  blank: mark === '_',
  bold: mark === 'b',
  columns: mark === 'w' ? 2 : 1,
  rows: mark === 't' ? 2 : 1,
  scope: mark === 's' ? 'row' : null,
  headers: false,
  length: mark === '_' ? 0 : 5,
});

/**
 * A table from one word per row, one sign per cell: `h` header, `s` header with scope, `d` data, `b` bold data, `_` blank,
 * `w` two columns wide, `t` two rows tall.
 */
export const table = (rows: string, more: Partial<TableFacts> = {}): TableFacts => ({
  at,
  role: null,
  rows: rows.split(' ').map(row => [...row].map(cell)),
  caption: 'Lệ phí',
  name: '',
  nested: false,
  structures: 0,
  bordered: false,
  ...more,
});

export const media = (more: Partial<MediaFacts> = {}): MediaFacts => ({
  at,
  kind: 'video',
  autoplay: false,
  muted: false,
  controls: true,
  loop: false,
  seconds: 60,
  sound: true,
  shown: true,
  tracks: [],
  buttons: [],
  lettersOnPage: 500,
  transcriptWords: false,
  ...more,
});

export const embed = (more: Partial<EmbedFacts> = {}): EmbedFacts => ({
  at,
  src: '/ban-do.html',
  title: null,
  name: 'Bản đồ trụ sở',
  shown: true,
  exposed: true,
  ...more,
});

export const clickable = (more: Partial<ClickableFacts> = {}): ClickableFacts => ({
  at,
  events: ['click'],
  code: "mo('hop-thoai')",
  focusable: false,
  role: null,
  name: 'Nộp hồ sơ',
  hasControlInside: false,
  insideControl: false,
  pointer: true,
  ...more,
});

export const named = (text: string, name: string, more: Partial<NamedElement> = {}): NamedElement => ({
  at,
  role: 'button',
  name,
  text,
  symbolFont: false,
  ...more,
});

export const markup = (kind: MarkupFacts['kind'], detail = '', amount = 20): MarkupFacts => ({
  kind,
  at,
  detail,
  amount,
});

export const captcha = (kind: CaptchaFacts['kind'], otherWay = false): CaptchaFacts => ({ at, kind, otherWay });

export const script = (kind: ScriptFacts['kind']): ScriptFacts => ({ at, kind, code: 'setTimeout(…)' });
