import { wholeOutline } from './compact-outline';
import type { FrameHost } from './frame-host';
import type { FrameFacts } from './page-facts';
import type { ProcedureFacts } from './procedure-facts';

const MOST_FRAMES = 12;

/**
 * Reads the text and structure of every reached frame. A frame that goes away meanwhile is left out.
 * @throws Error when the top frame cannot be asked
 */
export async function gatherProcedure(host: FrameHost, frames: readonly FrameFacts[]): Promise<ProcedureFacts> {
  const { outline, fields, machine, foreignHosts } = await host.call('', 'readProcedure', '');
  const inner = frames.filter(frame => frame.reached && frame.path !== '').slice(0, MOST_FRAMES);
  const answers = await Promise.all(
    inner.map(({ path }) => host.call(path, 'readProcedure', path).catch(() => undefined)),
  );
  const read = answers.filter(answer => answer !== undefined);
  return {
    documents: [outline, ...read.map(answer => answer.outline)].map(wholeOutline),
    fields: [...fields, ...read.flatMap(answer => answer.fields)].slice(0, 200),
    machine,
    foreignHosts,
  };
}
