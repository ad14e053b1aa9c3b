import type { AccessibilityFacts, AccessibilityList } from './accessibility-facts';
import type { FrameHost } from './frame-host';
import { listOf } from './list-table';
import type { FrameFacts } from './page-facts';
import type { FrameAccessibility } from './page-script/accessibility/read-accessibility';

/**
 * Reads every reached frame for our own accessibility rules and joins what was read, top frame first.
 * @param frames the tab's frames in order, a parent before its children
 * @returns the joined facts; a child frame that does not answer is left out
 * @throws Error when the top frame cannot be asked
 */
export async function gatherAccessibility(host: FrameHost, frames: readonly FrameFacts[]): Promise<AccessibilityFacts> {
  const top = await host.call('', 'readAccessibility', undefined);
  const selectors = new Map<string, string>();
  rememberFrames(selectors, '', top);
  const read = [factsOf(top)];
  for (const { path } of frames.filter(frame => frame.reached && frame.path !== '')) {
    const child = await host.call(path, 'readAccessibility', undefined).catch(() => null);
    const selector = selectors.get(path);
    if (child === null || selector === undefined) continue;
    rememberFrames(selectors, path, child);
    read.push(placedIn(factsOf(child), selector));
  }
  return joined(read);
}

function factsOf({ tables }: FrameAccessibility): AccessibilityFacts {
  const lists = Object.entries(tables).map(([name, table]) => [name, listOf(table)]);
  return Object.fromEntries(lists) as AccessibilityFacts;
}

function rememberFrames(selectors: Map<string, string>, path: string, { frames }: FrameAccessibility): void {
  const before = selectors.get(path);
  for (const { index, selector } of frames) {
    const child = path === '' ? String(index) : `${path}/${index}`;
    selectors.set(child, before === undefined ? selector : `${before} > ${selector}`);
  }
}

/** Puts the frame's selectors into every place; `at`, `decomposedAt` and nested places are found by their shape. */
function placedIn(facts: AccessibilityFacts, frame: string): AccessibilityFacts {
  return JSON.parse(JSON.stringify(facts), (_key, value: unknown) =>
    isPlace(value) ? { ...value, frame } : value,
  ) as AccessibilityFacts;
}

const isPlace = (value: unknown): value is { selector: string; quote: string } =>
  typeof value === 'object' && value !== null && 'selector' in value && 'quote' in value;

function joined(read: readonly AccessibilityFacts[]): AccessibilityFacts {
  const [first, ...others] = read;
  if (first === undefined) throw new Error('no frame was read');
  const names = Object.keys(first) as AccessibilityList[];
  return Object.fromEntries(
    names.map(name => [name, [first, ...others].flatMap(facts => facts[name] as readonly unknown[])]),
  ) as unknown as AccessibilityFacts;
}
