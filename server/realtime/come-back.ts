/** After how many seconds a client may come back. Not all at once: whoever listens next would get everybody in the same moment. */
export function comeBackSeconds(): number {
  return 1 + Math.floor(Math.random() * 4)
}
