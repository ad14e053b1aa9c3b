import type { MarkupFacts } from '../../accessibility-facts';
import { lettersIn, type PageReading } from './page-reading';
import { elementsOf, styleRules } from './style-rules';

const CONTENT = /^["'](.*)["']$/;

/** Words that style sheets put before or behind elements (`content: "…"`). */
export function readGeneratedText(page: PageReading): MarkupFacts[] {
  const found: MarkupFacts[] = [];
  for (const { selector, text } of generatedTexts()) {
    const element = elementsOf(selector)
      .slice(0, 20)
      .find(candidate => page.visibility.isOnScreen(candidate));
    if (element !== undefined)
      found.push({ kind: 'generated-text', at: page.place(element, text), detail: text, amount: lettersIn(text) });
    if (found.length >= 20) break;
  }
  return found;
}

function* generatedTexts(): Generator<{ selector: string; text: string }> {
  for (const { selectorText, style } of styleRules()) {
    if (!/::?(before|after)/.test(selectorText)) continue;
    const text = CONTENT.exec(style.content)?.[1] ?? '';
    if (lettersIn(text) < 3 || /icon|fa-|glyph/i.test(selectorText)) continue;
    for (const part of selectorText.split(',')) {
      if (/::?(before|after)/.test(part))
        yield { selector: part.replace(/::?(before|after)/g, '').trim() || '*', text };
    }
  }
}
