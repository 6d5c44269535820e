/** Sentences of the namespace `domain`. */
export const domain = {} as const
