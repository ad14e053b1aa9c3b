import type { Evidence } from '../rules/outcome';
import type { AxeLocale } from '../text/axe/axe-message';
import { type Language, say } from '../text/localized';
import { PANEL_TEXT } from '../text/panel-text';
import { evidenceSentences } from '../text/result-text';
import { OutcomeBadge } from './outcome-badge';

interface Props {
  evidence: Evidence;
  /** The result this belongs to: what it already said is not said again. */
  result: { outcome: string; reason: string };
  language: Language;
  axeLocale: AxeLocale | null;
  /** Points at the element in the page; absent where there is no page to point into. */
  onShow?: ((evidence: Evidence) => void) | undefined;
}

/** One place a finding speaks about: what stands there, where it is, and what is the matter with it. */
export function EvidenceItem({ evidence, result, language, axeLocale, onShow }: Props) {
  const { quote, selector, outcome } = evidence;
  const sentences = evidenceSentences(evidence, result.reason, language, axeLocale);
  return (
    <li class="evidence">
      {outcome !== undefined && outcome !== result.outcome && <OutcomeBadge outcome={outcome} language={language} />}
      {quote !== undefined && quote !== '' && <code class="quote">{quote}</code>}
      {sentences.map(sentence => (
        <p key={sentence} class="evidence-why">
          {sentence}
        </p>
      ))}
      <Places evidence={evidence} language={language} />
      {selector !== undefined && onShow !== undefined && (
        <button type="button" class="button button--small" onClick={() => onShow(evidence)}>
          <span aria-hidden="true">◎</span> {say(PANEL_TEXT['show-in-page'], language)}
          <span class="visually-hidden">: {(quote ?? selector).slice(0, 60)}</span>
        </button>
      )}
    </li>
  );
}

const PLACES = ['host', 'address', 'url', 'frame', 'selector'] as const;

function Places({ evidence, language }: Pick<Props, 'evidence' | 'language'>) {
  const present = PLACES.filter(place => evidence[place] !== undefined && evidence[place] !== '');
  if (present.length === 0) return null;
  return (
    <dl class="places">
      {present.map(place => (
        <div key={place}>
          <dt>{say(PANEL_TEXT[place], language)}</dt>
          <dd>
            <code>{evidence[place]}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
