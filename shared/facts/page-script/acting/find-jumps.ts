import type { FocusJump } from '../../acting-facts';
import { parentOf } from '../element-tree';
import { Places } from '../places';
import { keptElement } from './kept-elements';

/** Branches taller than this are regions such as a side column, whose place in the order is a matter of taste. */
const TALLEST = 120;

/**
 * Finds neighbours in the order of focus whose branches stand the other way round on the screen: the later one further
 * left in the same row, or in a row above. @param stops numbers of the visited elements in order
 */
export function findJumps({ stops }: { stops: readonly number[] }): FocusJump[] {
  const places = new Places();
  const elements = stops.map(keptElement).filter(element => element !== null);
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const jumps: FocusJump[] = [];
  for (const [index, to] of elements.entries()) {
    const from = elements[index - 1];
    if (from === undefined || jumps.length >= 20 || !stepsBack(from, to, rightToLeft)) continue;
    jumps.push({ from: places.of(from), to: places.of(to) });
  }
  return jumps;
}

function stepsBack(from: Element, to: Element, rightToLeft: boolean): boolean {
  const branches = branchesOf(from, to);
  if (branches === null) return false;
  const [first, second] = branches.map(branch => branch.getBoundingClientRect());
  if (first === undefined || second === undefined) return false;
  if (first.height > TALLEST || second.height > TALLEST || first.width * second.width === 0) return false;
  if (branches.some(branch => /fixed|sticky/.test(getComputedStyle(branch).position))) return false;
  const sameRow = second.top < first.bottom - 4 && first.top < second.bottom - 4;
  const leftOf = rightToLeft ? second.left >= first.right - 2 : second.right <= first.left + 2;
  const sameColumn = second.left < first.right && first.left < second.right;
  return (sameRow && leftOf) || (sameColumn && second.bottom <= first.top + 2);
}

/** The children of the nearest common ancestor that hold the two elements. */
function branchesOf(from: Element, to: Element): [Element, Element] | null {
  const up = [from, ...ancestorsOf(from)];
  let branch = to;
  for (let around = parentOf(to); around !== null; branch = around, around = parentOf(around)) {
    const index = up.indexOf(around);
    const other = up[index - 1];
    if (index > 0 && other !== undefined) return [other, branch];
  }
  return null;
}

function ancestorsOf(element: Element): Element[] {
  const parent = parentOf(element);
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}
