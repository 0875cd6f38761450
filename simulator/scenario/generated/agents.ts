import type { UserDescription } from '../../core/description.ts'
import type { LocalTime } from '../../core/formats.ts'
import { nameKey } from '../../core/name-key.ts'
import type { FakeTexts } from './fake-texts.ts'

/** A person of a scenario's file: generated ones are told apart from them too. */
type NamedUser = Pick<
  UserDescription,
  'firstName' | 'lastName' | 'username' | 'sysUser' | 'crmUser'
>

interface AgentsWanted {
  readonly count: number
  /** The USERID of the first; the others follow. */
  readonly firstId: number
  /** The phones there are: one for each agent, as far as they go. */
  readonly phones: readonly string[]
  /** When they were added; undefined: nobody knows. */
  readonly addTime: LocalTime | undefined
}

/**
 * Agents with a name, and logins made of it. First and last name together are nobody else's, since
 * to the server two people of one name are one (IMPORTUSER-17), and so is each login.
 */
export function generatedAgents(
  { count, firstId, phones, addTime }: AgentsWanted,
  others: readonly NamedUser[],
  texts: FakeTexts,
): readonly UserDescription[] {
  const names = new Set(others.map(fullName))
  const usernames = new Logins(others.map(({ username }) => username))
  const sysUsers = new Logins(others.map(({ sysUser }) => sysUser))
  const crmUsers = new Logins(others.map(({ crmUser }) => crmUser))
  return Array.from({ length: count }, (_, index) => {
    const { firstName, lastName } = untakenName(texts, names)
    const first = letters(firstName)
    const last = letters(lastName)
    const sysUser = sysUsers.take(`${first}.${last}`)
    const phone = phones[index]
    return {
      userId: firstId + index,
      username: usernames.take(`${first.charAt(0)}${last}`),
      employeeId: `E${firstId + index}`,
      firstName,
      lastName,
      isAgent: true,
      status: 'A',
      addTime,
      modTime: undefined,
      sysUser,
      sysDomain: 'CONTACT',
      email: `${sysUser}@example.com`,
      crmUser: crmUsers.take(`${first}_${last}`.toUpperCase()),
      siteId: '-1',
      allowSelfRecord: false,
      allowSelfDownload: false,
      phones: phone === undefined ? [] : [phone],
    }
  })
}

/**
 * A name that nobody has yet. faker makes over a million, a tenth of which is more than a scenario
 * may ask for: a second draw is seldom needed, and a tenth one practically never.
 */
function untakenName(texts: FakeTexts, taken: Set<string>): ReturnType<FakeTexts['name']> {
  let name = texts.name()
  while (taken.has(fullName(name))) name = texts.name()
  taken.add(fullName(name))
  return name
}

function fullName({ firstName, lastName }: Pick<NamedUser, 'firstName' | 'lastName'>): string {
  return `${nameKey(firstName)}\n${nameKey(lastName)}`
}

/** Logins of one kind, each of them one person's. */
class Logins {
  readonly #taken: Set<string>
  /** What to try next for a login that was wished for before. */
  readonly #nextNumber = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  /** A login as wished, or with the first number from 2 on that makes it nobody else's. */
  take(wished: string): string {
    let number = this.#nextNumber.get(wished) ?? 1
    const numbered = () => (number === 1 ? wished : `${wished}${number}`)
    while (this.#taken.has(numbered())) number += 1
    const login = numbered()
    this.#taken.add(login)
    this.#nextNumber.set(wished, number + 1)
    return login
  }
}

/** What of a name a login is made of: `oconnell` of O'Connell. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
