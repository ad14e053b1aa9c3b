/**
 * Where this frame stands in the frame tree: '' for the top frame, '0/2' for the third frame of the first.
 * Comparing window references is legal across origins, so no message to the page is needed.
 */
export function framePath(): string {
  const steps: number[] = [];
  for (let current: Window = window; current !== current.parent; current = current.parent) {
    steps.unshift(indexIn(current.parent, current));
  }
  return steps.join('/');
}

/** Index of a child window among its parent's frames; -1 when it is none of them. */
export function indexIn(parent: Window, child: Window | null): number {
  for (let index = 0; index < parent.length; index += 1) {
    if (parent[index] === child) return index;
  }
  return -1;
}
