import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';

interface Props {
  name: 'review' | 'assessment';
  answered: number;
  count: number;
  language: Language;
  /** Made when the part is unfolded for the first time. */
  children: () => ComponentChildren;
}

/** A part of the review with its progress; what is in it is made only when somebody looks. */
export function ReviewFold({ name, answered, count, language, children }: Props) {
  const [seen, setSeen] = useState(false);
  return (
    <details class="review" data-part={name} onToggle={event => event.currentTarget.open && setSeen(true)}>
      <summary>
        <h2>{say(REVIEW_TEXT[`${name}-heading`], language)}</h2>
        <span class="review-progress soft">{say(REVIEW_TEXT.progress, language, { answered, count })}</span>
      </summary>
      {seen && <div class="review-body">{children()}</div>}
    </details>
  );
}
