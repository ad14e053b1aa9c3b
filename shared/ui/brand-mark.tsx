/** The mark of Soi Cổng: a gate and a magnifying glass. Always beside the name, so it says nothing by itself. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="26" fill="#0b5c63" />
      <path d="M28 100V56a36 36 0 0 1 72 0v44" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" />
      <circle cx="62" cy="70" r="19" fill="#0b5c63" stroke="#ffd27a" stroke-width="9" />
      <path d="M76 85l18 19" stroke="#ffd27a" stroke-width="11" stroke-linecap="round" />
    </svg>
  );
}
