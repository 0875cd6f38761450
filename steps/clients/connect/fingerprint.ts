/**
 * The SHA-256 of a certificate as tools and browsers show it, `AA:BB:..` or plain hex, as 64 hex digits
 * in lower case. Undefined: it is none.
 */
export function readFingerprint(text: string): string | undefined {
  const bare = text.trim().replace(/^sha-?256(?: fingerprint)?[/:=]/i, '')
  return /^(?:[0-9a-f]{64}|[0-9a-f]{2}(?::[0-9a-f]{2}){31})$/i.test(bare)
    ? bare.replaceAll(':', '').toLowerCase()
    : undefined
}

/** The same as people compare it. */
export function writeFingerprint(digits: string): string {
  return digits.toUpperCase().replace(/..(?!$)/g, '$&:')
}
