import browser from 'webextension-polyfill';
import type { RuleResult } from '../../shared/audit/rule-result';
import type { PageReport } from '../../shared/report/page-report';
import { timeInVietnam } from '../../shared/report/report-summary';
import { ACTING_RULES } from '../../shared/rules/acting-rules';
import { ACTING_TEXT } from '../../shared/text/acting-text';
import { type Language, say } from '../../shared/text/localized';
import { reasonSentence } from '../../shared/text/result-text';
import { ACTING_STEPS } from '../storage/acting-progress';
import type { Acting, ActingState } from './acting-state';

interface Props {
  report: PageReport;
  acting: Acting;
  language: Language;
}

/** Only Firefox has a sidebar of its own. */
const isFirefox = browser.sidebarAction !== undefined;

const ACTED: ReadonlySet<string> = new Set(ACTING_RULES.map(({ id }) => id));

/** The checks that use the page: what will happen, the button, the progress, and what came of it. */
export function ActingSection({ report, acting, language }: Props) {
  const results = report.results.filter(({ rule }) => ACTED.has(rule));
  if (results.length === 0 || report.status !== 'ok') return null;
  const start = (): void => acting.start(report.auditedAt);
  const running = acting.state.at === 'running';
  return (
    <section class="acting" data-part="acting" aria-labelledby="acting-heading">
      <h2 id="acting-heading" class="acting-title">
        {say(ACTING_TEXT.heading, language)}
      </h2>
      <p class="soft small">
        {say(ACTING_TEXT.explain, language)} {isFirefox && say(ACTING_TEXT['zooms-whole-site'], language)}
      </p>
      {report.actedAt !== undefined && !running && <Tried at={report.actedAt} results={results} language={language} />}
      {acting.state.at === 'running' && <Progress state={acting.state} language={language} />}
      {/* One button for both, so that the focus stays where it is. */}
      <button type="button" class="button" data-testid="act" onClick={running ? acting.stop : start}>
        {say(ACTING_TEXT[running ? 'stop' : report.actedAt === undefined ? 'start' : 'again'], language)}
      </button>
    </section>
  );
}

/** Says what is happening and how it ended, also when the report has gone with its page. */
export function ActingNotice({ state, language }: { state: ActingState; language: Language }) {
  const isSeen = state.at === 'problem' || (state.at === 'running' && state.step === 'waiting');
  return (
    <div role="status" class={isSeen ? 'notice' : 'visually-hidden'}>
      {state.at === 'problem' && <p>{say(ACTING_TEXT[state.problem], language)}</p>}
      {state.at === 'running' && <p>{say(ACTING_TEXT[`step-${state.step ?? 'look'}`], language)}</p>}
    </div>
  );
}

function Progress({ state, language }: { state: ActingState & { at: 'running' }; language: Language }) {
  const step = state.step ?? 'look';
  return (
    <div class="progress">
      <div class="progress-text">
        <strong>{say(ACTING_TEXT[`step-${step}`], language)}…</strong>
      </div>
      <progress
        value={ACTING_STEPS.indexOf(step) + 1}
        max={ACTING_STEPS.length + 1}
        aria-label={say(ACTING_TEXT.heading, language)}
      />
    </div>
  );
}

function Tried({ at, results, language }: { at: string; results: readonly RuleResult[]; language: Language }) {
  const untested = results.filter(({ outcome }) => outcome === 'untested');
  const values = {
    time: timeInVietnam(at, language),
    judged: results.length - untested.length,
    untested: untested.length,
  };
  const reasons = [...new Set(untested.map(result => reasonSentence(result, language)))];
  return (
    <>
      <p>{say(ACTING_TEXT.done, language, values)}</p>
      {reasons.length > 0 && (
        <details class="acting-untried">
          <summary>{say(ACTING_TEXT.untried, language)}</summary>
          <ul>
            {reasons.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
