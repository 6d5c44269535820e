/** Sentences of the namespace `board`. */
export const board = {} as const
