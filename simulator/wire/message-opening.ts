/** How a message begins, which decides what ends it. */
export type MessageOpening =
  /** It opens an element, past whatever stands before that. */
  | { readonly kind: 'element'; readonly root: string; readonly rootAt: number }
  /** It opens none: one line of something that is not a document, or an element closed at once. */
  | { readonly kind: 'text' }
  /** Too little has arrived to tell. */
  | { readonly kind: 'incomplete' }

/** How far into a message its root element is looked for. */
const prologMax = 1024
const byteOrderMark = '\u00EF\u00BB\u00BF'

// Each alternative eats one whole thing, so the repetition cannot backtrack into itself.
const prolog =
  /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[\]>"']|"[^"]*"|'[^']*'|\[[^\]]*\])*>)*/i
const openedProlog = /^<(?:$|\?|!)/
const root = /^<([^\s<>/!?]+)(?:[\s/][^<>]*)?>/
const openedRoot = /^<[^\s<>/!?]+(?:[\s/][^<>]*)?$/

/** Reads how a message begins from its first bytes. */
export function messageOpening(bytes: Buffer): MessageOpening {
  const start = bytes.toString('latin1', 0, prologMax)
  const mark = start.startsWith(byteOrderMark) ? byteOrderMark.length : 0
  const text = start.slice(mark)
  const [skipped = ''] = prolog.exec(text) ?? []
  const rest = text.slice(skipped.length)
  const [tag, name] = root.exec(rest) ?? []
  if (tag !== undefined && name !== undefined && !tag.endsWith('/>')) {
    return { kind: 'element', root: name, rootAt: mark + skipped.length }
  }
  const isOpen = rest === '' || openedProlog.test(rest) || openedRoot.test(rest)
  return isOpen && bytes.length < prologMax ? { kind: 'incomplete' } : { kind: 'text' }
}
