/** One space between words, as a screen shows it. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
