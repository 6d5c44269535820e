/** A rule of shared/domain/RULES.md that a test says it proves. */
export interface Citation {
  rule: string
  file: string
}

/** The numbers of the rules in the text of RULES.md: lines that begin `- **R12**` or `| R12 |`, in their order. */
export function rulesIn(markdown: string): string[] {
  return Array.from(
    markdown.matchAll(/^(?:[-*] \*\*(R\d+)\b|\| *\**(R\d+)\** *\|)/gm),
    (match) => match[1] ?? match[2]!,
  )
}

/** Every `[R12]` inside a quoted text of a test file; one in a comment proves nothing and is not counted. */
export function citationsIn(file: string, source: string): Citation[] {
  const withoutComments = source.replace(/^\s*(\/\/|\/?\*).*$/gm, '')
  const quoted = withoutComments.matchAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g)
  return Array.from(quoted).flatMap(([text]) =>
    Array.from(text.matchAll(/\[(R\d+)\]/g), (match) => ({ rule: match[1]!, file })),
  )
}
