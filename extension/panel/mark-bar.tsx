import { useEffect, useState } from 'preact/hooks';
import type { Helper } from '../../shared/assessment/criterion';
import type { Evidence } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { HELPER_TEXT, REVIEW_TEXT } from '../../shared/text/review-text';
import { ask } from '../messages/messages';

/** What is drawn in the page. `tries` tells one attempt from the next, so that each is announced. */
interface MarkState {
  shown: boolean | null;
  /** The helper that was asked for; null for an element. */
  helper: Helper;
  /** How many places the helper marked. */
  places: number;
  tries: number;
}

const NOTHING = { shown: null, helper: null, places: 0 };

export interface Mark extends MarkState {
  show: (evidence: Evidence) => void;
  draw: (helper: NonNullable<Helper>) => void;
  hide: () => void;
}

/** Marks elements in a tab's page, or draws a helper there; the mark goes when the panel does. */
export function useMark(tabId: number): Mark {
  const [state, setState] = useState<MarkState>({ ...NOTHING, tries: 0 });
  const hide = (): void => {
    setState(({ tries }) => ({ ...NOTHING, tries }));
    void ask('hide-overlay', { tabId }).catch(() => undefined);
  };
  const show = (evidence: Evidence): void => {
    void ask('show-evidence', { tabId, evidence })
      .catch(() => false)
      .then(shown => setState(({ tries }) => ({ ...NOTHING, shown, tries: tries + 1 })));
  };
  const draw = (helper: NonNullable<Helper>): void => {
    void ask('show-helper', { tabId, helper })
      .catch(() => 0)
      .then(places => setState(({ tries }) => ({ shown: places > 0, helper, places, tries: tries + 1 })));
  };
  useEffect(() => () => void ask('hide-overlay', { tabId }).catch(() => undefined), [tabId]);
  return { ...state, show, draw, hide };
}

/** Says whether the element was found, and takes the mark away again. */
export function MarkBar({ mark, language }: { mark: Mark; language: Language }) {
  return (
    <div class={mark.shown === null ? 'mark-bar mark-bar--empty' : 'mark-bar'}>
      <p role="status">
        {mark.shown !== null && <span key={mark.tries}>{markSentence(mark, mark.shown, language)}</span>}
      </p>
      {mark.shown && (
        <button type="button" class="button button--small" onClick={mark.hide}>
          {say(mark.helper === null ? PANEL_TEXT['hide-marks'] : REVIEW_TEXT['stop-drawing'], language)}
        </button>
      )}
    </div>
  );
}

function markSentence({ helper, places }: Mark, shown: boolean, language: Language): string {
  if (helper === null) return say(PANEL_TEXT[shown ? 'shown-in-page' : 'not-in-page'], language);
  const name = say(HELPER_TEXT[helper], language);
  return say(REVIEW_TEXT[shown ? 'drawn' : 'nothing-drawn'], language, { helper: name, count: places });
}
