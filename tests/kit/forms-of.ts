/** A way a text can stand in bytes, and those bytes. */
export interface Form {
  encoding: string
  bytes: Buffer
}

/**
 * Every way in which a text could leave the server unnoticed: clear, escaped as JSON, base64 (at each of its three
 * alignments, both alphabets), hex in both cases, UTF-16 in both orders, and URL-encoded.
 */
export function formsOf(text: string): Form[] {
  const clear = Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  const big = Buffer.from(little).swap16()
  const hex = clear.toString('hex')
  const ascii = (encoding: string, form: string) => ({ encoding, bytes: Buffer.from(form, 'latin1') })
  const forms = [
    { encoding: 'clear', bytes: clear },
    { encoding: 'json', bytes: Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8') },
    ascii(
      'json-ascii',
      text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
    { encoding: 'utf-16le', bytes: little },
    { encoding: 'utf-16be', bytes: big },
    ascii('hex', hex),
    ascii('HEX', hex.toUpperCase()),
    ascii('url', encodeURIComponent(text)),
    ...[clear, little].flatMap((bytes) => [0, 1, 2].map((shift) => ascii(`base64+${shift}`, base64At(bytes, shift)))),
  ]
  const url = forms
    .filter(({ encoding }) => encoding.startsWith('base64'))
    .map(({ encoding, bytes }) =>
      ascii(`${encoding} url`, bytes.toString('latin1').replaceAll('+', '-').replaceAll('/', '_')),
    )
  return [...forms, ...url]
}

/** The first form of the text that these bytes hold, or null. */
export function formFoundIn(bytes: Uint8Array | string, forms: readonly Form[]): string | null {
  const haystack = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes)
  return forms.find((form) => haystack.includes(form.bytes))?.encoding ?? null
}

/** The part of the base64 that does not depend on what stands before and after: the edges are cut off. */
function base64At(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
  const complete = Math.floor((shift + bytes.length) / 3) * 4
  return whole.slice(shift === 0 ? 0 : 4, complete)
}
