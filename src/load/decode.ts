/** Strict UTF-8. Where it ends to be UTF-8, the text up to there says where. */
export function decodeUtf8(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    // A real U+FFFD encodes to EF BF BD; the first one that the bytes do not have is the damage.
    let length = lenient.indexOf('\uFFFD');
    while (length >= 0 && isPrefix(lenient.slice(0, length + 1), bytes)) length = lenient.indexOf('\uFFFD', length + 1);
    return { text: lenient.slice(0, Math.max(0, length)), valid: false };
  }
}

function isPrefix(text: string, bytes: Uint8Array): boolean {
  const encoded = Buffer.from(text, 'utf8');
  return encoded.equals(bytes.subarray(0, encoded.length));
}
