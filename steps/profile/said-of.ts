import type { ReplyElement } from '../xml/read-reply.ts'

/** What an element says under a name, wherever in it that stands first; blank where it does not. */
export function saidOf(element: ReplyElement | undefined, name: string): string {
  for (const child of element?.children ?? []) {
    const said = child.name === name ? child.text : saidOf(child, name)
    if (said !== '') return said
  }
  return ''
}

/** The same, with white space alone as nothing. */
export function filled(element: ReplyElement | undefined, name: string): string {
  const said = saidOf(element, name)
  return said.trim() === '' ? '' : said
}
