/** Anything but the characters XML allows: controls, halves of surrogate pairs, non-characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const everyForbidden = new RegExp(forbidden, 'gu')

/** Where the first character stands that no XML document can hold; below 0 where there is none. */
export function forbiddenAt(text: string): number {
  return text.search(forbidden)
}

/** The text with a replacement character for each that no XML document can hold. */
export function withoutForbidden(text: string): string {
  return forbiddenAt(text) < 0 ? text : text.replace(everyForbidden, '\u{FFFD}')
}
