import { dialectSwitches } from './dialect.ts'

/**
 * What a server is configured or licensed for, of which no reply tells: some requirements are about
 * servers that go one way alone. Whoever knows a server says so in its profile.
 */
export const siteFacts = {
  speechAnalytics: {
    options: ['used', 'not-used'],
    says: 'Whether a third-party speech analytics product is in use, for which PCM is given out.',
    source: 'EXPORT-4',
  },
  importPassword: {
    options: ['asked', 'not-asked'],
    says: 'Whether IMPORTUSER ADD, MODIFY and DELETE need a PASSWORD.',
    source: 'IMPORTUSER-2',
  },
} as const

/** Everything that a requirement can depend on: the switches of the dialect, and facts of the site. */
export const conditions = { ...dialectSwitches, ...siteFacts }

type Conditions = typeof conditions
export type ConditionName = keyof Conditions

/** A way that a server goes: the name of a condition, and one of its options. */
export type Where = {
  [N in ConditionName]: { readonly of: N; readonly is: Conditions[N]['options'][number] }
}[ConditionName]

/** What is known of a server: an option for each condition of which something is. */
export type KnownConditions = Readonly<Record<string, string>>

/** Whether a server is known to go another way than that of a requirement. */
export function goesOtherWay(where: Where | undefined, known: KnownConditions): boolean {
  if (where === undefined || !Object.hasOwn(known, where.of)) return false
  return known[where.of] !== where.is
}
