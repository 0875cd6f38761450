import type { GroupDescription } from './description.ts'
import { Numbered } from './numbered.ts'

/** A QA group. Its members are phones of agents (section 6.6). */
export interface Group {
  readonly id: number
  readonly name: string
  readonly isActive: boolean
}

/** The groups of a phone that is in several, in the order in which it was put into them. */
export interface GroupsOfPhone {
  readonly phone: string
  readonly groups: readonly number[]
}

/** The QA groups and the phones in them. */
export class Groups {
  readonly #all: Numbered<Group>
  /** For each group the phones in it, oldest first. */
  readonly #phonesOf = new Map<number, Set<string>>()
  /** For each phone the groups it is in, oldest first. */
  readonly #ofPhone = new Map<string, Set<number>>()

  /**
   * Phones are put into one group after the other, unless an order is given for those in several.
   * Groups that are added have numbers from `nextId` on.
   */
  constructor(
    described: readonly GroupDescription[],
    nextId = 1,
    orders: readonly GroupsOfPhone[] = [],
  ) {
    const groups = described.map(({ id, name, isActive }) => ({ id, name, isActive }))
    this.#all = new Numbered(groups, nextId)
    for (const { id, phones } of described) for (const phone of phones) this.enter(id, phone)
    for (const { phone, groups: order } of orders) this.#reorder(phone, order)
  }

  /** Every group with the phones in it. */
  all(): readonly (Group & { readonly phones: readonly string[] })[] {
    return this.#all
      .all()
      .map((group) => ({ ...group, phones: [...(this.#phonesOf.get(group.id) ?? [])] }))
  }

  /** The phones that are in several groups, with these in their order. */
  orders(): readonly GroupsOfPhone[] {
    return Array.from(this.#ofPhone, ([phone, groups]) => ({ phone, groups: [...groups] }))
      .filter(({ groups }) => groups.length > 1)
      .sort((a, b) => (a.phone < b.phone ? -1 : 1))
  }

  /** The number of the next group. */
  get nextId(): number {
    return this.#all.nextId
  }

  count(): number {
    return this.#all.count()
  }

  find(id: number): Group | undefined {
    return this.#all.find(id)
  }

  named(name: string): Group | undefined {
    return this.#all.named(name)
  }

  /** Adds a group, which is active, under a number that no group ever had. */
  add(name: string): Group {
    return this.#all.add((id) => ({ id, name, isActive: true }))
  }

  /** Puts a phone into a group; one that is there already stays. */
  enter(id: number, phone: string): void {
    addTo(this.#phonesOf, id, phone)
    addTo(this.#ofPhone, phone, id)
  }

  /** Takes a phone out of a group, if it is in it. */
  leave(id: number, phone: string): void {
    this.#phonesOf.get(id)?.delete(phone)
    const there = this.#ofPhone.get(phone)
    if (there?.delete(id) && there.size === 0) this.#ofPhone.delete(phone)
  }

  /** Takes a phone that no agent has any longer out of every group. */
  forget(phone: string): void {
    for (const id of this.#ofPhone.get(phone) ?? []) this.#phonesOf.get(id)?.delete(phone)
    this.#ofPhone.delete(phone)
  }

  holds(id: number, phone: string): boolean {
    return this.#ofPhone.get(phone)?.has(id) === true
  }

  /** The group that a recording at a device belongs to: the first its phone was put into. */
  ofPhone(device: { readonly id: string; readonly alias: string }): number | undefined {
    const [first] = this.#ofPhone.get(device.id) ?? this.#ofPhone.get(device.alias) ?? []
    return first
  }

  #reorder(phone: string, order: readonly number[]): void {
    const there = this.#ofPhone.get(phone)
    for (const id of order) if (there?.delete(id)) there.add(id)
  }
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const there = sets.get(key)
  if (there) there.add(value)
  else sets.set(key, new Set([value]))
}
