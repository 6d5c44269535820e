const FINAL_BINARY = 0x82

/**
 * Content, given in parts, as one unmasked binary WebSocket message (RFC 6455, 5.2), ready to be written to a
 * connection. Nothing is compressed, so there is no state between the messages of a connection.
 */
export function binaryMessage(...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  // In memory of its own: one message that waits for a slow reader must not keep others in memory.
  const message = Buffer.allocUnsafeSlow(head + length)
  message[0] = FINAL_BINARY
  if (head === 2) message[1] = length
  else if (head === 4) {
    message[1] = 126
    message.writeUInt16BE(length, 2)
  } else {
    message[1] = 127
    message.writeBigUInt64BE(BigInt(length), 2)
  }
  let at = head
  for (const part of parts) {
    message.set(part, at)
    at += part.byteLength
  }
  return message
}
