import type { PhoneTab } from './phone-place.ts'

const strokes: Record<PhoneTab, string> = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  units: 'M5 21V4h9v17M14 10h5v11M3 21h18M8 8h3M8 12h3M8 16h3',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
}

/** The drawn sign of a tab; its word stands below. */
export const TabIcon = ({ tab }: { tab: PhoneTab }) => (
  <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d={strokes[tab]} />
  </svg>
)
