import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { ask } from '../messages/messages';

/** Whether an element is marked in the page. `tries` tells one attempt from the next, so that each is announced. */
interface MarkState {
  shown: boolean | null;
  tries: number;
}

export interface Mark extends MarkState {
  show: (evidence: Evidence) => void;
  hide: () => void;
}

/** Marks elements in a tab's page; the mark goes when the panel does. */
export function useMark(tabId: number): Mark {
  const [state, setState] = useState<MarkState>({ shown: null, tries: 0 });
  const hide = (): void => {
    setState(({ tries }) => ({ shown: null, tries }));
    void ask('hide-overlay', { tabId }).catch(() => undefined);
  };
  const show = (evidence: Evidence): void => {
    void ask('show-evidence', { tabId, evidence })
      .catch(() => false)
      .then(shown => setState(({ tries }) => ({ shown, tries: tries + 1 })));
  };
  useEffect(() => () => void ask('hide-overlay', { tabId }).catch(() => undefined), [tabId]);
  return { ...state, show, hide };
}

/** Says whether the element was found, and takes the mark away again. */
export function MarkBar({ mark, language }: { mark: Mark; language: Language }) {
  return (
    <div class={mark.shown === null ? 'mark-bar mark-bar--empty' : 'mark-bar'}>
      <p role="status">
        {mark.shown !== null && (
          <span key={mark.tries}>{say(PANEL_TEXT[mark.shown ? 'shown-in-page' : 'not-in-page'], language)}</span>
        )}
      </p>
      {mark.shown && (
        <button type="button" class="button button--small" onClick={mark.hide}>
          {say(PANEL_TEXT['hide-marks'], language)}
        </button>
      )}
    </div>
  );
}
