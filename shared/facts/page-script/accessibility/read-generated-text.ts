import type { MarkupFacts } from '../../accessibility-facts';
import { lettersIn, type PageReading } from './page-reading';

const CONTENT = /^["'](.*)["']$/;

/** Words that style sheets put before or behind elements (`content: "…"`). Style sheets of other origins cannot be read. */
export function readGeneratedText(page: PageReading): MarkupFacts[] {
  const found: MarkupFacts[] = [];
  for (const { selector, text } of generatedTexts()) {
    const element = elementsOf(selector).find(candidate => page.visibility.isOnScreen(candidate));
    if (element !== undefined)
      found.push({ kind: 'generated-text', at: page.place(element, text), detail: text, amount: lettersIn(text) });
    if (found.length >= 20) break;
  }
  return found;
}

function* generatedTexts(): Generator<{ selector: string; text: string }> {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSStyleRule) || !/::?(before|after)/.test(rule.selectorText)) continue;
      const text = CONTENT.exec(rule.style.content)?.[1] ?? '';
      if (lettersIn(text) < 3 || /icon|fa-|glyph/i.test(rule.selectorText)) continue;
      for (const part of rule.selectorText.split(',')) {
        if (/::?(before|after)/.test(part))
          yield { selector: part.replace(/::?(before|after)/g, '').trim() || '*', text };
      }
    }
  }
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function elementsOf(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)].slice(0, 20);
  } catch {
    return [];
  }
}
