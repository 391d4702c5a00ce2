/** Rows as text that a spreadsheet takes when it is pasted: tabs between cells, one row a line, nothing that could run as a formula. */
export function asPastedRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(cell).join('\t')).join('\n')
}

function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(text) ? `'${text}` : text
}
