import type { OverlayKind } from '../facts/page-script/overlay/show-overlay';
import type { Mode } from '../rules/outcome';
import type { Localized } from '../text/localized';

/** Helpers that draw on the page while a person checks; null when none helps. */
export type Helper = Exclude<OverlayKind, 'element'> | null;

/** How one success criterion of WCAG 2.2, level A or AA, is checked. */
export interface Criterion {
  /** For example `1.4.3`. */
  criterion: string;
  level: 'A' | 'AA';
  name: Localized;
  /** `automatic`: rules decide it, a person only confirms. `assisted`: rules find a part. `manual`: a person checks. */
  mode: Mode;
  /** What to do, in order; 2 to 6 steps. */
  steps: { vi: readonly string[]; en: readonly string[] };
  helper: Helper;
  /** What to answer; "yes" means that the criterion is met. */
  question: Localized;
}
