import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { questionsOf, type ReviewQuestion } from '../../shared/assessment/review-questions';
import type { PageReport } from '../../shared/report/page-report';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import type { GivenAnswer } from '../messages/messages';
import { useFindingSources } from '../ui/use-finding-sources';
import type { Mark } from './mark-bar';
import { ReviewAnswers } from './review-answers';
import { nextOpenQuestion } from './review-order';
import { ReviewQuestionForm } from './review-question';
import type { Answers } from './use-answers';

interface Props {
  answers: Answers;
  mark: Mark;
  language: Language;
}

/** One question at a time, and below it what was answered. */
export function ReviewQuestions({ answers, mark, language }: Props) {
  const { report, lost } = answers;
  const rules = useMemo(() => questionsOf(report, () => null).map(({ rule }) => rule), [report.auditedAt]);
  const sources = useFindingSources(rules, language);
  const questions = questionsOf(report, rule => sources.helpOf(rule)?.title ?? null);
  const { current, heading, said, reply, skip, takeBack } = useReview(answers, questions, language);
  const notes = useRef(new Map<string, string>());
  if (questions.length === 0) return <p>{say(REVIEW_TEXT['review-none'], language)}</p>;
  return (
    <>
      <p class="soft small">{say(REVIEW_TEXT['review-intro'], language)}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {lost && <p role="alert">{say(REVIEW_TEXT['not-kept'], language)}</p>}
      {current === null ? (
        <p ref={heading} tabIndex={-1}>
          <strong>{say(REVIEW_TEXT['all-answered'], language)}</strong>
        </p>
      ) : (
        <ReviewQuestionForm
          key={current.rule}
          question={current}
          number={questions.indexOf(current) + 1}
          count={questions.length}
          result={report.results.find(({ rule }) => rule === current.rule)}
          notes={notes.current}
          axeLocale={sources.axeLocale}
          heading={heading}
          language={language}
          onShow={mark.show}
          onAnswer={reply}
          onSkip={skip}
        />
      )}
      <ReviewAnswers questions={questions} language={language} onTakeBack={takeBack} />
    </>
  );
}

/** Which question is asked, and where the focus goes when it has been dealt with. */
function useReview({ give }: Answers, questions: readonly ReviewQuestion[], language: Language) {
  const [place, setPlace] = useState<{ rule: string | null; moves: number }>({ rule: null, moves: 0 });
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLParagraphElement & HTMLHeadingElement>(null);
  const current = askedNow(questions, place.rule);
  useEffect(() => {
    if (place.moves > 0) heading.current?.focus();
  }, [place.moves]);
  const goTo = (rule: string | null): void => setPlace(({ moves }) => ({ rule, moves: moves + 1 }));
  const reply = async (rule: string, answer: GivenAnswer): Promise<void> => {
    const report = await give('rule', rule, answer);
    if (report === null) return;
    const outcome = say(REVIEW_TEXT[answer.outcome], language);
    setSaid(say(REVIEW_TEXT['answer-kept'], language, { outcome, ...progressOf(report) }));
    goTo(nextOpenQuestion(questions, rule));
  };
  const skip = (rule: string): void => {
    const next = nextOpenQuestion(questions, rule);
    setSaid(next === null ? say(REVIEW_TEXT['only-question'], language) : '');
    goTo(next ?? rule);
  };
  const takeBack = async (rule: string): Promise<void> => {
    const report = await give('rule', rule, null);
    if (report === null) return;
    setSaid(say(REVIEW_TEXT['answer-gone'], language, progressOf(report)));
    goTo(rule);
  };
  return { current, heading, said, reply, skip, takeBack };
}

/** The question gone to while it is open, else the first open one; null when all are answered. */
function askedNow(questions: readonly ReviewQuestion[], rule: string | null): ReviewQuestion | null {
  const open = questions.filter(({ answer }) => answer === null);
  return open.find(question => question.rule === rule) ?? open[0] ?? null;
}

function progressOf(report: PageReport): { answered: number; count: number } {
  const questions = report.results.filter(({ outcome }) => outcome === 'cantTell');
  return { answered: questions.filter(({ answer }) => answer !== undefined).length, count: questions.length };
}
