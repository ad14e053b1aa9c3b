import { useRef, useState } from 'preact/hooks';
import type { Criterion } from '../../shared/assessment/criterion';
import type { PageReport } from '../../shared/report/page-report';
import { timeInVietnam } from '../../shared/report/report-summary';
import { ANSWER_TEXT } from '../../shared/text/answer-text';
import { type Language, say } from '../../shared/text/localized';
import { PANEL_TEXT } from '../../shared/text/panel-text';
import { HELPER_TEXT, MODE_TEXT, REVIEW_TEXT } from '../../shared/text/review-text';
import { OutcomeBadge } from '../../shared/ui/outcome-badge';
import type { GivenAnswer } from '../messages/messages';
import { AssessmentResults } from './assessment-results';
import type { Mark } from './mark-bar';
import { ReviewForm } from './review-form';

interface Props {
  criterion: Criterion;
  report: PageReport;
  mark: Mark;
  language: Language;
  onAnswer: (answer: GivenAnswer | null) => Promise<void>;
}

/** One success criterion: the steps, what the engine found, a helper on the page, and the answer. */
export function AssessmentCriterion(props: Props) {
  const { criterion, report, language } = props;
  const [seen, setSeen] = useState(false);
  const answer = answerIn(report, criterion);
  const { level, mode, name } = criterion;
  return (
    <details
      class="criterion"
      data-criterion={criterion.criterion}
      onToggle={event => event.currentTarget.open && setSeen(true)}
    >
      <summary>
        <h4>
          {criterion.criterion} {say(name, language)}
        </h4>
        <span class="criterion-line">
          {say(REVIEW_TEXT.level, language, { level })} · {say(MODE_TEXT[mode], language)}{' '}
          {answer && <OutcomeBadge outcome={answer.outcome} language={language} />}
        </span>
      </summary>
      {seen && (
        <div class="criterion-body">
          <Steps criterion={criterion} language={language} />
          <HelperButton {...props} />
          <AssessmentResults criterion={criterion.criterion} report={report} language={language} />
          <CriterionAnswer {...props} />
        </div>
      )}
    </details>
  );
}

function Steps({ criterion, language }: Pick<Props, 'criterion' | 'language'>) {
  const steps = criterion.steps[language === 'vi' ? 'vi' : 'en'];
  return (
    <>
      <h5>{say(REVIEW_TEXT.steps, language)}</h5>
      {language === 'fr' && <p class="soft">{say(PANEL_TEXT['help-only-english'], language)}</p>}
      <ol lang={language === 'fr' ? 'en' : undefined}>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** One button that draws and stops drawing, so that the focus stays where it is. */
function HelperButton({ criterion: { helper }, mark, language }: Props) {
  if (helper === null) return null;
  const drawn = mark.shown === true && mark.helper === helper;
  const name = say(HELPER_TEXT[helper], language);
  return (
    <button type="button" class="button button--small" onClick={() => (drawn ? mark.hide() : mark.draw(helper))}>
      {drawn ? say(REVIEW_TEXT['stop-drawing'], language) : say(REVIEW_TEXT.draw, language, { helper: name })}
    </button>
  );
}

function CriterionAnswer({ criterion, report, language, onAnswer }: Props) {
  const answer = answerIn(report, criterion);
  const note = useRef(answer?.note ?? '');
  const legend = useRef<HTMLHeadingElement>(null);
  const takeBack = (): void => {
    // The button goes with the answer, so the focus goes to the question.
    void onAnswer(null).then(() => legend.current?.focus());
  };
  return (
    <fieldset class="review-question">
      <legend>
        <h5 ref={legend} tabIndex={-1}>
          {say(criterion.question, language)}
        </h5>
      </legend>
      {answer?.from !== undefined && (
        <p class="soft small">{say(ANSWER_TEXT.from, language, { time: timeInVietnam(answer.from, language) })}</p>
      )}
      <ReviewForm
        note={note.current}
        chosen={answer?.outcome ?? null}
        language={language}
        onNote={words => {
          note.current = words;
        }}
        onAnswer={outcome => void onAnswer({ outcome, note: note.current })}
        last={answer === undefined ? undefined : { text: 'take-back', act: takeBack }}
      />
    </fieldset>
  );
}

const answerIn = ({ assessment = [] }: PageReport, { criterion }: Criterion) =>
  assessment.find(answer => answer.criterion === criterion);
