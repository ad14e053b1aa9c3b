import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../../shared/report/page-report';
import { timeInVietnam } from '../../shared/report/report-summary';
import { ANSWER_TEXT } from '../../shared/text/answer-text';
import { type Language, say } from '../../shared/text/localized';
import { REVIEW_TEXT } from '../../shared/text/review-text';
import { ask, type Messages } from '../messages/messages';

interface Props {
  tabId: number;
  report: PageReport;
  language: Language;
  /** Called when the tab's report has changed. */
  onReused: () => void;
}

type Offer = NonNullable<Messages['kept-answers']['reply']>;

/** Offers answers that were given about this address before the page was left. */
export function ReviewOffer({ tabId, report, language, onReused }: Props) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [said, setSaid] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let current = true;
    setSaid('');
    void ask('kept-answers', { tabId })
      .catch(() => null)
      .then(kept => current && setOffer(kept));
    return () => {
      current = false;
    };
  }, [tabId, report.auditedAt]);
  const decide = (reuse: boolean, count: number): void => {
    void ask('reuse-answers', { tabId, reuse })
      .then(() => {
        setOffer(null);
        setSaid(say(ANSWER_TEXT[reuse ? 'reused' : 'dropped'], language, { count }));
        // The button that was pressed is gone.
        notice.current?.focus();
        if (reuse) onReused();
      })
      .catch(() => setSaid(say(REVIEW_TEXT['not-kept'], language)));
  };
  return (
    <>
      {offer !== null && (
        <section class="notice" data-part="kept-answers" aria-labelledby="kept-answers-heading">
          <h2 id="kept-answers-heading">{say(ANSWER_TEXT['offer-heading'], language)}</h2>
          <p>
            {say(ANSWER_TEXT.offer, language, {
              time: timeInVietnam(offer.auditedAt, language),
              count: offer.count,
            })}
          </p>
          <div class="actions">
            <button type="button" class="button button--small" onClick={() => decide(true, offer.count)}>
              {say(ANSWER_TEXT.reuse, language)}
            </button>
            <button type="button" class="button button--small" onClick={() => decide(false, offer.count)}>
              {say(ANSWER_TEXT.drop, language)}
            </button>
          </div>
        </section>
      )}
      <p ref={notice} role="status" tabIndex={-1} class={said === '' ? 'visually-hidden' : 'soft small'}>
        {said}
      </p>
    </>
  );
}
