import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT, type PanelText } from '../../shared/text/panel-text';
import type { AuditProblem } from './use-audit';

interface Props {
  problem: AuditProblem;
  language: Language;
  onAllow: () => void;
  onRetry: () => void;
}

const HEADINGS: Readonly<Record<Exclude<AuditProblem['kind'], 'cancelled'>, PanelText>> = {
  'no-access': 'error-no-access-heading',
  'browser-page': 'error-browser-page-heading',
  'store-page': 'error-browser-page-heading',
  'local-file': 'error-browser-page-heading',
  other: 'error-other-heading',
};

/** Why the page was not audited, and what a person can do about it. */
export function ProblemView({ problem, language, onAllow, onRetry }: Props) {
  if (problem.kind === 'cancelled') return <p class="notice">{say(PANEL_TEXT.cancelled, language)}</p>;
  const values = problem.kind === 'no-access' ? { host: problem.host } : {};
  return (
    <section class="problem" role="alert" data-problem={problem.kind}>
      <h2>{say(PANEL_TEXT[HEADINGS[problem.kind]], language)}</h2>
      <p>{say(PANEL_TEXT[`error-${problem.kind}`], language, values)}</p>
      {problem.kind === 'no-access' && (
        <>
          {problem.refused && <p>{say(PANEL_TEXT['not-allowed'], language)}</p>}
          <button type="button" class="button button--primary button--wide" onClick={onAllow}>
            {say(PANEL_TEXT['allow-host'], language, values)}
          </button>
        </>
      )}
      {problem.kind === 'other' && (
        <>
          <details>
            <summary>{say(PANEL_TEXT['error-detail'], language)}</summary>
            <code class="quote">{problem.detail}</code>
          </details>
          <button type="button" class="button button--primary button--wide" onClick={onRetry}>
            {say(PANEL_TEXT.retry, language)}
          </button>
        </>
      )}
    </section>
  );
}
