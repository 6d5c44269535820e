/** Sentences of the namespace `preparation`. */
export const preparation = {} as const
