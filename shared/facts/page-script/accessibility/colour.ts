type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads `rgb(…)` or `rgba(…)` as computed styles give it; null for other notations. */
function readColour(text: string): Colour | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers === undefined || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

/** Contrast ratio of two opaque colours, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; 21 when one is unknown. */
export function contrastBetween(first: string, second: string): number {
  const a = readColour(first);
  const b = readColour(second);
  if (a === null || b === null) return 21;
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
