import { LANGUAGE } from './i18n.ts'

const LIST = new Intl.ListFormat(LANGUAGE)

/** Names in a row, as they are said: "Sem, Liv en Anouk". */
export function namesInWords(names: readonly string[]): string {
  return LIST.format(names)
}
