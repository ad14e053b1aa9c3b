import { useEffect, useRef } from 'preact/hooks';
import { countOutcomes } from '../../shared/audit/count-outcomes';
import type { Pillar } from '../../shared/rules/outcome';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { ActingNotice } from './acting-section';
import { useActing } from './acting-state';
import { EmptyView } from './empty-view';
import { PageLine } from './page-line';
import { ProblemView } from './problem-view';
import { ProgressView } from './progress-view';
import { ReportView } from './report-view';
import { type AuditState, useAudit } from './use-audit';
import type { WatchedTab } from './use-watched-tab';

interface Props {
  tab: WatchedTab;
  language: Language;
  pillars: readonly Pillar[];
}

/** What the panel shows of one tab, from the first button to the findings. */
export function AuditView({ tab, language, pillars }: Props) {
  const { state, start, cancel, allow, readAgain } = useAudit(tab, pillars);
  const acting = useActing(tab.id, readAgain);
  const result = useFocusWhenDone(state);
  const canStart = state.at === 'idle' || state.at === 'done' || isCancelled(state);
  const report = state.at === 'done' ? state.report : null;
  return (
    <>
      <PageLine url={tab.url} report={report} language={language} />
      {canStart && (
        <button
          type="button"
          class={`button button--wide ${report === null ? 'button--primary' : ''}`}
          data-testid="audit"
          onClick={start}
        >
          {say(PANEL_TEXT[report === null ? 'audit' : 'audit-again'], language)}
        </button>
      )}
      {state.at === 'running' && <ProgressView step={state.step} language={language} onCancel={cancel} />}
      <p class="visually-hidden" role="status">
        {announcement(state, language)}
      </p>
      <ActingNotice state={acting.state} language={language} />
      <div ref={result} tabIndex={-1} class="result">
        {state.at === 'idle' && <EmptyView language={language} />}
        {state.at === 'problem' && (
          <ProblemView problem={state.problem} language={language} onAllow={allow} onRetry={start} />
        )}
        {report !== null && (
          <ReportView
            key={report.journey?.id}
            tabId={tab.id}
            report={report}
            acting={acting}
            onChanged={readAgain}
            language={language}
          />
        )}
      </div>
    </>
  );
}

/** The button that was pressed is gone when an audit ends, so the focus goes to what came of it. */
function useFocusWhenDone(state: AuditState) {
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(state.at);
  useEffect(() => {
    const ended = before.current === 'running' && (state.at === 'done' || state.at === 'problem');
    if (ended) result.current?.focus({ preventScroll: true });
    before.current = state.at;
  }, [state.at]);
  return result;
}

const isCancelled = (state: AuditState): boolean => state.at === 'problem' && state.problem.kind === 'cancelled';

function announcement(state: AuditState, language: Language): string {
  if (state.at === 'running') return say(PANEL_TEXT[`step-${state.step ?? 'frames'}`], language);
  if (state.at === 'done' && state.fresh)
    return say(PANEL_TEXT.finished, language, countOutcomes(state.report.results));
  return '';
}
