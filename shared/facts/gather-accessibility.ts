import type { AccessibilityFacts } from './accessibility-facts';
import type { FrameHost } from './frame-host';
import type { FrameFacts } from './page-facts';

/** Reads every reached frame for our own accessibility rules. @throws Error when the top frame cannot be asked */
export async function gatherAccessibility(
  host: FrameHost,
  _frames: readonly FrameFacts[],
): Promise<AccessibilityFacts> {
  return host.call('', 'readAccessibility', undefined);
}
