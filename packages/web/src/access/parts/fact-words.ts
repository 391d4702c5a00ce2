/** Facts of an audit entry in one line: name and value, lists joined, empty ones left out. */
export function factWords(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${inWords(value)}`)
    .join(' · ')
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
