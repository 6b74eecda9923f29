/** A compass rose with its rhumb lines, as on a portolan chart. */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f5a8c" />
      <path
        d="M16 3v26M3 16h26M6.8 6.8l18.4 18.4M25.2 6.8 6.8 25.2"
        fill="none"
        stroke="#aed3ea"
        strokeWidth="1.2"
        opacity="0.8"
      />
      <path d="M16 5l3 11-3 11-3-11z" fill="#fff" />
    </svg>
  );
}
