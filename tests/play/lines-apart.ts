/** What is in one list of lines and not as often in the other, one line each. */
export function linesApart(what: string, expected: readonly string[], observed: readonly string[]): string[] {
  return [
    ...minus(expected, observed).map((line) => `${what} ontbreekt: ${line}`),
    ...minus(observed, expected).map((line) => `${what} hoort er niet: ${line}`),
  ]
}

/** Lines of the first list that the second does not have as often. */
function minus(first: readonly string[], second: readonly string[]): string[] {
  const left = [...second]
  return first.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
