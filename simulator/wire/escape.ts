const markup = /[&<>"]/
const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text as it stands between tags. A carriage return is kept by naming it; XML would drop it. */
export function escapeXml(text: string): string {
  if (!markup.test(text) && !text.includes('\r')) return text
  return text.replace(/[&<>"\r]/g, (character) => replacements[character] ?? character)
}
