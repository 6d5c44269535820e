/** Sentences of the namespace `phases`. */
export const phases = {} as const
