import { type Evidence, QUOTE_LIMIT } from '../../outcome';
import type { Lines } from './page-lines';

/** Evidence that points at a box of a document. @param quote what stands there; cut to the report's limit */
export function evidenceAt(lines: Lines, box: number, quote: string): Evidence {
  const evidence: Evidence = { selector: selectorOf(lines, box), quote: quote.slice(0, QUOTE_LIMIT) };
  return lines.document.frame === '' ? evidence : { ...evidence, frame: lines.document.frame };
}

function selectorOf({ document: { boxes } }: Lines, box: number): string {
  const steps: string[] = [];
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
    const { id, idShared, path, parent } = boxes[at] as (typeof boxes)[number];
    if (id !== undefined && !idShared && /^[A-Za-z_][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(path);
    if (parent < 0) break;
  }
  return steps.join(' > ');
}
