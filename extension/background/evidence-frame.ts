import type { FrameHost } from '../../shared/facts/frame-host';

/**
 * Finds the frame a report's evidence speaks of.
 * @param frame selectors of the frames on the way, joined by ` > `; absent for the top frame
 * @returns the frame's path in the frame tree, or null when it is gone or was not reached
 */
export async function evidenceFrame(host: FrameHost, frame: string | undefined): Promise<string | null> {
  return frame === undefined || frame === '' ? '' : descend(host, '', frame);
}

async function descend(host: FrameHost, path: string, frame: string): Promise<string | null> {
  for (const { index, rest } of await host.call(path, 'framesBySelector', { frame }).catch(() => [])) {
    const child = path === '' ? String(index) : `${path}/${index}`;
    const found = rest === '' ? child : await descend(host, child, rest);
    if (found !== null) return found;
  }
  return null;
}
