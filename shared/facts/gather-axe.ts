import type { AxeFacts } from './axe-facts';
import type { FrameHost } from './frame-host';

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
  const top = await host.call('', 'axePartial', axeInput({ exclude: [] }, rules));
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
  const output = await walk.host.call(path, 'axePartial', axeInput(context, walk.rules)).catch(() => null);
  walk.partials.push(output?.partial ?? null);
  if (output === null) walk.missing.push(path);
  for (const child of output?.children ?? []) await visit(walk, path, child);
}

function axeInput(context: unknown, rules?: readonly string[]) {
  return rules ? { context, rules } : { context };
}
