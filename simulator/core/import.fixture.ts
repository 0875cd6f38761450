/**
 * Users and phones once more: a model written from the reference alone, in lists and without any of
 * the code it judges. It knows what the requests of import.test.ts can send, and no more.
 */

export type Sent = Readonly<Record<string, string>>

interface Person {
  readonly id: number
  first: string
  last: string
  agent: boolean
  status: string
  phones: string[]
  readonly added: string
  modified: string
}

const never = '1/1/0001 12:00:00 AM'

/** The world of the fixture, as it begins: 4001 and 4003 are in a QA group. */
export class Model {
  readonly people: Person[] = [
    person(1, 'Ada', 'Byron', ['4001'], never),
    person(2, 'Grace', 'Murray', ['4003', '4004'], never),
    person(3, 'Alan', 'Mathison', ['9005'], never),
  ]
  group = ['4001', '4003']
  role = [1, 2]
  readonly devices = new Set(['4001', '4002', '4003', '4004', '4005'])

  importUser({ ACTION, USER_ID, FIRST_NAME, LAST_NAME, STATUS, PHONES }: Sent, now: string) {
    const isNew = ACTION === 'ADD'
    const me = isNew ? undefined : this.#living().find(({ id }) => String(id) === USER_ID)
    if (!isNew && !me) return 'userNotFound'
    if (me && ACTION === 'DELETE') {
      this.#give(me, [])
      me.status = 'D'
      me.modified = now
      this.role = this.role.filter((id) => id !== me.id)
      return 'ok'
    }
    const first = FIRST_NAME ?? me?.first ?? ''
    const last = LAST_NAME ?? me?.last ?? ''
    const phones = PHONES?.split(',').filter(Boolean) ?? me?.phones ?? []
    if (this.#named(first, last).some((one) => one !== me)) return 'userExists'
    if (phones.some((phone) => this.#isTaken(phone, me))) return 'phoneTaken'
    const one = me ?? person(this.people.length + 1, first, last, [], now)
    if (!me) this.people.push(one)
    Object.assign(one, { first, last, modified: now, status: STATUS ?? one.status })
    this.#give(one, phones)
    return 'ok'
  }

  importAgentPhone({ ACTION, PHONEID = '', AGENTID = '0', FIRSTNAME = '', LASTNAME = '' }: Sent) {
    const [me] =
      AGENTID === '0'
        ? this.#named(FIRSTNAME, LASTNAME)
        : this.#living().filter(({ id }) => String(id) === AGENTID)
    if (!me) return 'agentNotFound'
    if (ACTION === 'ADD' && this.#isTaken(PHONEID, me)) return 'phoneTaken'
    const others = me.phones.filter((phone) => phone !== PHONEID)
    if (ACTION === 'DELETE') this.#give(me, others)
    else if (!me.phones.includes(PHONEID)) this.#give(me, [...others, PHONEID])
    return `ok ${me.id}`
  }

  #living(): Person[] {
    return this.people.filter(({ status }) => status !== 'D')
  }

  #named(first: string, last: string): Person[] {
    const wanted = `${first}/${last}`.toUpperCase()
    return this.#living().filter((one) => `${one.first}/${one.last}`.toUpperCase() === wanted)
  }

  #isTaken(phone: string, me: Person | undefined): boolean {
    return this.people.some((one) => one !== me && one.phones.includes(phone))
  }

  #give(one: Person, phones: string[]): void {
    for (const phone of phones) if (phone !== '9005') this.devices.add(phone)
    const isFreed = (phone: string) => one.phones.includes(phone) && !phones.includes(phone)
    this.group = this.group.filter((phone) => !isFreed(phone))
    one.phones = phones
    one.agent ||= phones.length > 0
  }
}

function person(id: number, first: string, last: string, phones: string[], at: string): Person {
  return { id, first, last, agent: phones.length > 0, status: 'A', phones, added: at, modified: at }
}

/** Everything that can be seen of a model, one user a line. */
export function ofModel({ people, group, role, devices }: Model): string {
  const time = (at: string, gap: string) => `${at}${gap}${at === never ? '+00:00' : '-05:00'}`
  const users = people.map(({ id, first, last, agent, status, phones, added, modified }) =>
    [
      id,
      first,
      last,
      agent ? 'TRUE' : 'FALSE',
      status,
      phones,
      time(added, ' '),
      time(modified, ''),
    ].join('|'),
  )
  return [...users, group.toSorted(), role, [...devices].toSorted()].join('\n')
}
