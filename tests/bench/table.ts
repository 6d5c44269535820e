import { figureOf, isReached, type Row } from './rows.ts'

/** The rows as a table in Markdown: ratios with the measured values behind them. */
export function tableOf(columns: readonly string[], rows: readonly Row[]): string {
  const head = ['measure', ...columns, 'reach', '']
  const lines = rows.map((row) => [
    `${row.measure}${row.note ? ` (${row.note})` : ''}`,
    ...columns.map((_, column) => cellOf(row, column)),
    `${row.reach.at === 'most' ? '≤' : '≥'} ${row.reach.value}${row.against === null ? ` ${row.unit}` : ''}`,
    isReached(row) ? 'reached' : 'MISSED',
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellOf(row: Row, column: number): string {
  const value = row.values[column] ?? null
  if (value === null) return '–'
  const shown = `${rounded(value)} ${row.unit}`
  if (row.against === null) return shown
  return `**${rounded(figureOf(row, column) ?? Number.NaN)}** (${shown})`
}

function rounded(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(Math.abs(value) >= 1 ? 3 : 2)))
}
