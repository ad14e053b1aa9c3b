import type { ScriptFacts } from '../../accessibility-facts';
import type { PageReading } from './page-reading';

const SCRIPT_LIMIT = 100_000;

/** Patterns that only ever raise a question: a script is text here, it is not understood. */
const PATTERNS: readonly (readonly [ScriptFacts['kind'], RegExp])[] = [
  ['motion', /addEventListener\(\s*['"]device(motion|orientation)|ondevice(motion|orientation)/],
  [
    'single-key',
    /addEventListener\(\s*['"]key(down|press|up)['"][\s\S]{0,400}?\.key\s*===?\s*['"][^'"]['"]|hotkeys\(\s*['"]\w['"]|Mousetrap\.bind\(\s*['"]\w['"]/,
  ],
  [
    'timed-hide',
    /setTimeout\([\s\S]{0,160}?(\.hide\(|fadeOut|\.remove\(|display\s*=\s*['"]none|classList\.add\(['"](hidden|d-none))/,
  ],
  [
    'timed-leave',
    /setTimeout\([\s\S]{0,200}?(location(\.href)?\s*=|location\.(reload|assign|replace)|logout|dang-?xuat|\.submit\()/i,
  ],
  ['timed-change', /setInterval\([\s\S]{0,400}?(innerHTML|innerText|textContent|\.text\(|\.html\()/],
];
const MODIFIER = /(ctrl|alt|meta)Key/;

/** Reads what inline scripts do that concerns a criterion. Scripts of other files are not read. */
export function readScripts(page: PageReading): ScriptFacts[] {
  return page
    .named(['script'])
    .filter(script => !script.hasAttribute('src') && (script.textContent ?? '').length < SCRIPT_LIMIT)
    .flatMap(script => findings(script, page));
}

function findings(script: Element, page: PageReading): ScriptFacts[] {
  const code = script.textContent ?? '';
  return PATTERNS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(code)?.[0];
    if (match === undefined || (kind === 'single-key' && MODIFIER.test(code))) return [];
    const piece = match.replace(/\s+/g, ' ').slice(0, 160);
    return [{ at: page.place(script, piece), kind, code: piece }];
  });
}
