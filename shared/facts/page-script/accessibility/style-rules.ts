/** The style rules that hold for this page now. Style sheets of other origins cannot be read. */
export const styleRules = (): CSSStyleRule[] => [...document.styleSheets].flatMap(readableRules);

function readableRules(sheet: CSSStyleSheet): CSSStyleRule[] {
  try {
    return rulesIn(sheet.cssRules);
  } catch {
    return [];
  }
}

function rulesIn(list: CSSRuleList): CSSStyleRule[] {
  return [...list].flatMap(rule => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches ? rulesIn(rule.cssRules) : [];
  });
}

/** The elements that a part of a selector names; none where it is no selector: a comma may stand inside one. */
export function elementsOf(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
