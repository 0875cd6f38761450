import type { Catch, Finding } from './finding.ts'

/** What the examples made of a mutant. Anything but `caught` is a defect of the suite, or of the mutant. */
export type Verdict =
  /** An example of each requirement that it breaks has failed. */
  | { readonly is: 'caught' }
  /** No example of these requirements has; others did, if there are any. */
  | {
      readonly is: 'survived'
      readonly unseen: readonly string[]
      readonly elsewhere: readonly Catch[]
    }
  /** It broke, and shows nothing. */
  | { readonly is: 'crashed'; readonly says: string }

/**
 * What comes of the examples of the requirements that a mutant breaks, and of all examples where those
 * have not been enough.
 */
export function judgeMutant(breaks: readonly string[], own: Finding, all?: Finding): Verdict {
  if (own.crash !== undefined) return { is: 'crashed', says: own.crash }
  const unseen = unseenIn(breaks, own)
  if (unseen.length === 0) return { is: 'caught' }
  const elsewhere = (all?.catches ?? []).filter(({ requirements }) => requirements.length === 0)
  return { is: 'survived', unseen, elsewhere }
}

/** The requirements of which no example has failed. */
export function unseenIn(breaks: readonly string[], { catches }: Finding): readonly string[] {
  return breaks.filter((id) => !catches.some(({ requirements }) => requirements.includes(id)))
}
