const FINAL_BINARY = 0x82
/** The last one: a change goes to all its readers in a row. */
let latest: { content: Uint8Array; message: Buffer } | null = null

/**
 * Content as one unmasked binary WebSocket message (RFC 6455, 5.2), ready to be written to a connection; made once
 * for all who receive it. Nothing is compressed, so there is no state between the messages of a connection.
 */
export function binaryMessage(content: Uint8Array): Buffer {
  if (latest?.content === content) return latest.message
  const { byteLength } = content
  const head = byteLength < 126 ? 2 : byteLength < 65_536 ? 4 : 10
  const message = Buffer.allocUnsafeSlow(head + byteLength)
  message[0] = FINAL_BINARY
  if (head === 2) message[1] = byteLength
  else if (head === 4) {
    message[1] = 126
    message.writeUInt16BE(byteLength, 2)
  } else {
    message[1] = 127
    message.writeBigUInt64BE(BigInt(byteLength), 2)
  }
  message.set(content, head)
  latest = { content, message }
  return message
}
