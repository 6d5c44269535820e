/** One line of the table: a value per contestant, in the order of the contestants. */
export interface Row {
  measure: string
  /** What is measured, as it is shown; null where nothing is. */
  values: (number | null)[]
  unit: string
  /** Ratios to this column (from 0); null where the values speak for themselves. */
  against: number | null
  /** What Rondom, the last column, is to reach. */
  reach: { at: 'most' | 'least'; value: number }
  note?: string
}

/** The column that the ratios are to. */
export const Y_IN_MEMORY = 1

/** The figure of a column that is compared: a ratio where the row has them. */
export function figureOf({ values, against }: Row, column: number): number | null {
  const value = values[column] ?? null
  if (value === null || against === null) return value
  return value / (values[against] ?? Number.NaN)
}

/** Whether Rondom reaches what it is to reach. */
export function isReached(row: Row): boolean {
  const figure = figureOf(row, row.values.length - 1)
  if (figure === null || Number.isNaN(figure)) return false
  return row.reach.at === 'most' ? figure <= row.reach.value : figure >= row.reach.value
}
