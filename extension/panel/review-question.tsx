import type { RefObject } from 'preact';
import type { ReviewQuestion } from '../../shared/assessment/review-questions';
import type { RuleResult } from '../../shared/audit/rule-result';
import type { Evidence } from '../../shared/rules/outcome';
import type { AxeLocale } from '../../shared/text/axe/axe-message';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import { EvidenceList } from '../../shared/ui/evidence-list';
import type { GivenAnswer } from '../messages/messages';
import { ReviewForm } from './review-form';

interface Props {
  question: ReviewQuestion;
  number: number;
  count: number;
  result: RuleResult | undefined;
  /** Notes that were begun, by rule: they outlive a skipped question. */
  notes: Map<string, string>;
  axeLocale: AxeLocale | null;
  heading: RefObject<HTMLHeadingElement | null>;
  language: Language;
  onShow: (evidence: Evidence) => void;
  onAnswer: (rule: string, answer: GivenAnswer) => Promise<void>;
  onSkip: (rule: string) => void;
}

/** One question: what must hold, what to look at, and the answer. */
export function ReviewQuestionForm(props: Props) {
  const { question, number, count, result, notes, axeLocale, heading, language } = props;
  const { rule, text, values, elements } = question;
  return (
    <fieldset class="review-question" data-rule={rule}>
      <legend>
        <span class="soft small">{say(REVIEW_TEXT['question-number'], language, { number, count })}</span>
        <h3 ref={heading} tabIndex={-1}>
          {say(text, language, values)}
        </h3>
      </legend>
      {result && (
        <EvidenceList
          result={{ ...result, evidence: elements }}
          language={language}
          axeLocale={axeLocale}
          onShow={props.onShow}
          first={3}
        />
      )}
      <ReviewForm
        note={notes.get(rule) ?? ''}
        chosen={null}
        language={language}
        onNote={note => notes.set(rule, note)}
        onAnswer={outcome => void props.onAnswer(rule, { outcome, note: notes.get(rule) ?? '' })}
        last={{ text: 'skip', act: () => props.onSkip(rule) }}
      />
    </fieldset>
  );
}
