/** Sentences of the namespace `facilitation`. */
export const facilitation = {} as const
