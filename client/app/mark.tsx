/** The mark of Rondom: people around one question. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="var(--rondom-accent)" />
      <circle cx="16" cy="16" r="4.2" fill="var(--rondom-surface)" />
      {PLACES.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" fill="var(--rondom-paper-deep)" />
      ))}
    </svg>
  )
}

const PLACES = [
  [16, 6.4],
  [24.3, 11.2],
  [24.3, 20.8],
  [16, 25.6],
  [7.7, 20.8],
  [7.7, 11.2],
] as const
