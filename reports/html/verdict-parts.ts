import type { ExampleStatus, Verdict } from '../result-format.ts'
import { type Markup, markup } from './markup.ts'

/** The verdicts in the order in which they ask for attention. */
export const verdicts = [
  'violated',
  'expected',
  'observed',
  'not judged',
  'met',
  'open',
  'excluded',
] as const satisfies readonly Verdict[]

/** What each verdict means, for those who have not read the documents. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  violated: 'an example of it failed',
  expected: 'an example of it failed, as the profile of the target knows',
  observed: 'the reference leaves it open, so it is only told what the target does',
  'not judged': 'none of its examples could be shown on this target',
  open: 'it has no example yet',
  excluded: 'nothing can show it from outside',
  met: 'its examples ran, and all passed',
}

/** A verdict, or how an example ended, as a label. */
export function badge(says: Verdict | ExampleStatus): Markup {
  return markup`<span class="badge ${classOf(says)}">${says}</span>`
}

export function classOf(says: Verdict | ExampleStatus): string {
  return says.replace(' ', '-')
}
