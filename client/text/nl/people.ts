/** Sentences of the namespace `people`. */
export const people = {} as const
