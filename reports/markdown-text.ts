import { visibleLine } from './visible-text.ts'

/** Text as it can stand in Markdown. Each function gives one line, in which nothing is markup but its own. */

/** Of a longer text the rest is left out: it is in the result. */
const longest = 400

/** Parsers take no delimiter of any length for a code span, so longer runs of backticks are cut short. */
const longestRun = 8

/**
 * A text from a target as a code span. In one nothing is read as Markdown, as HTML, as a link or as the
 * name of somebody who is to be told.
 */
export function code(text: string): string {
  const shown = oneLine(text).replace(
    new RegExp(`\`{${longestRun},}`, 'g'),
    `${'`'.repeat(longestRun - 1)}…`,
  )
  if (shown === '') return '(blank)'
  const runs = shown.match(/`+/g) ?? []
  const delimiter = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)))
  // A space at each end belongs to the delimiter, not to the text.
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${delimiter}${space}${shown}${space}${delimiter}`
}

/** A text of the contract, of a feature or of a profile. */
export function prose(text: string): string {
  return oneLine(text).replace(markup, (found) => entities[found] ?? `\\${found}`)
}

/** What Markdown reads anywhere, and what it reads where a line or a cell begins. */
const markup = /[\\`*_[\]#~$|<>&@]|^[-+=:]|(?<=^\d+)[.)]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // In a table a backslash before it is read before all others.
  '|': '&#124;',
  // GitHub looks for names in what the Markdown has become: a space of no width parts them.
  '@': '@&#8203;',
}

function oneLine(text: string): string {
  return visibleLine(text.length > longest ? `${text.slice(0, longest)}…` : text)
}

/** As many of anything as are told. */
export const most = 50

/** The first items of a list, and how many there are beside them. */
export function listOf(items: readonly string[]): string {
  const more = items.length - most
  const lines = more > 0 ? [...items.slice(0, most), `and ${more} more`] : items
  return lines.map((line) => `- ${line}`).join('\n')
}
