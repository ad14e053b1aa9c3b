/** Red, green, blue, 0 … 255 each. */
export type Rgb = readonly [number, number, number];

/** Linear light of each channel value, by the sRGB formula that WCAG 2.2 names under "relative luminance". */
const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Contrast ratio of two colours, 1 … 21 (WCAG 2.2). */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const light = (value: number) => LINEAR[Math.round(value)] ?? 0;
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}
