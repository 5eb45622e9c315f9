/** The site's own mark: five figures around one centre. A drawing of ours, no emblem of any body of the state. */
export function Emblem() {
  const petals = [0, 72, 144, 216, 288]
  return (
    <svg className="emblem" viewBox="-32 -32 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      <circle className="emblem-ground" r="31" />
      {petals.map(turn => (
        <g key={turn} transform={`rotate(${turn})`}>
          <path className="emblem-line" d="M0-5C-12-9-12-20 0-25C12-20 12-9 0-5Z" />
          <circle className="emblem-dot" cx="0" cy="-16" r="2.6" />
        </g>
      ))}
      <circle className="emblem-dot" r="4" />
    </svg>
  )
}
