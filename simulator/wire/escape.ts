import { withoutForbidden } from './xml-characters.ts'

const markup = /[&<>"]/
const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/**
 * Text as it stands between tags. A carriage return is kept by naming it; XML would drop it. A
 * character that XML does not allow can only be quoted from bad input, and is replaced.
 */
export function escapeXml(text: string): string {
  const allowed = withoutForbidden(text)
  if (!markup.test(allowed) && !allowed.includes('\r')) return allowed
  return allowed.replace(/[&<>"\r]/g, (character) => replacements[character] ?? character)
}
