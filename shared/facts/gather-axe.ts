import type { AxeFacts } from './axe-facts';
import type { FrameHost } from './frame-host';
import type { AxePartialInput } from './page-script/run-axe';

interface Walk {
  host: FrameHost;
  rules: readonly string[] | undefined;
  partials: (string | null)[];
  missing: string[];
}

/**
 * Runs axe-core in every frame, cross-origin ones too, and adds the results up in the top frame.
 * @param rules ids of axe rules to run; all when absent
 * @returns axe's results, with the frames it could not look into
 * @throws Error when the top frame cannot be asked
 */
export async function gatherAxe(host: FrameHost, rules?: readonly string[]): Promise<AxeFacts> {
  const walk: Walk = { host, rules, partials: [], missing: [] };
  const top = await host.call('', 'axePartial', await axeInput(walk, '', { exclude: [] }));
  for (const child of top.children) await visit(walk, '', child);
  const finished = await host.call(
    '',
    'axeFinish',
    rules ? { partials: walk.partials, rules } : { partials: walk.partials },
  );
  return { ...finished, missingFrames: walk.missing };
}

async function visit(
  walk: Walk,
  parent: string,
  { index, context }: { index: number; context: unknown },
): Promise<void> {
  const path = parent === '' ? String(index) : `${parent}/${index}`;
  const output = await inTime(partialOf(walk, path, context)).catch(() => null);
  walk.partials.push(output?.partial ?? null);
  if (output === null) walk.missing.push(path);
  for (const child of output?.children ?? []) await visit(walk, path, child);
}

const partialOf = async (walk: Walk, path: string, context: unknown) =>
  walk.host.call(path, 'axePartial', await axeInput(walk, path, context));

async function axeInput({ host, rules }: Walk, frame: string, context: unknown): Promise<AxePartialInput> {
  const elementInternals = await host.elementInternals(frame).catch(() => null);
  return { context, ...(rules ? { rules } : {}), ...(elementInternals === null ? {} : { elementInternals }) };
}

/** axe-core never ends in a sandboxed frame without scripts; such a frame counts as one that was not reached. */
const FRAME_DEADLINE_MILLISECONDS = 15_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the frame did not answer in time')), FRAME_DEADLINE_MILLISECONDS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
