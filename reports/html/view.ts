import type { Basis, Level, Transport } from '../../contract/types.ts'
import type { Verdict } from '../result-format.ts'

/** What of a report is shown. It stands in the address, so that it can be handed on. */
export interface View {
  /** Words that must all be found. */
  readonly words: string
  /** What is chosen of each filter; blank: everything. */
  readonly verdict: string
  readonly basis: string
  readonly level: string
  readonly claim: string
  readonly transport: string
  /** The requirement that is open; blank: none is. */
  readonly at: string
}

export const wholeView: View = {
  words: '',
  verdict: '',
  basis: '',
  level: '',
  claim: '',
  transport: '',
  at: '',
}

/** Keys of an address, and of the form that filters. */
export const viewKeys = [
  'words',
  'verdict',
  'basis',
  'level',
  'claim',
  'transport',
  'at',
] as const satisfies readonly (keyof View)[]

/** `#CALLSTOP-2` is short for everything, with that requirement open. */
export function viewOf(hash: string): View {
  const text = hash.replace(/^#/, '')
  if (text !== '' && !text.includes('=')) return { ...wholeView, at: text }
  const search = new URLSearchParams(text)
  const entries = viewKeys.map((key) => [key, search.get(key) ?? ''] as const)
  return { ...wholeView, ...Object.fromEntries(entries) }
}

export function hashOf(view: View): string {
  const said = viewKeys.filter((key) => view[key] !== '')
  if (said.length === 0) return ''
  if (said.length === 1 && view.at !== '') return `#${view.at}`
  const search = new URLSearchParams(Object.fromEntries(said.map((key) => [key, view[key]])))
  return `#${search.toString()}`
}

/** What a view asks of a requirement. */
export interface Viewed {
  /** All that is searched, in lower case. */
  readonly text: string
  readonly verdict: Verdict
  readonly byTransport: Readonly<Partial<Record<Transport, Verdict>>>
  readonly basis: Basis
  readonly level: Level
  /** The conformance level that it counts for; blank: for none. */
  readonly claim: string
}

/** With a transport chosen its verdict over that one is meant, and it must have one. */
export function isInView(row: Viewed, view: View): boolean {
  const { transport } = view
  const verdict =
    transport === ''
      ? row.verdict
      : Object.entries(row.byTransport).find(([name]) => name === transport)?.[1]
  const isChosen = (wanted: string, found: string | undefined) => wanted === '' || wanted === found
  return (
    verdict !== undefined &&
    isChosen(view.verdict, verdict) &&
    isChosen(view.basis, row.basis) &&
    isChosen(view.level, row.level) &&
    isChosen(view.claim, row.claim) &&
    wordsOf(view.words).every((word) => row.text.includes(word))
  )
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}
