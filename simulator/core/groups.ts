import type { GroupDescription } from './description.ts'
import { Numbered } from './numbered.ts'

/** A QA group. Its members are phones of agents (section 6.6). */
export interface Group {
  readonly id: number
  readonly name: string
  readonly isActive: boolean
}

/** The QA groups and the phones in them. */
export class Groups {
  readonly #all: Numbered<Group>
  /** For each phone the groups it is in, oldest first. */
  readonly #ofPhone = new Map<string, Set<number>>()

  constructor(described: readonly GroupDescription[]) {
    this.#all = new Numbered(described)
    for (const { id, phones } of described) for (const phone of phones) this.enter(id, phone)
  }

  /** Every group with the phones in it. */
  all(): readonly (Group & { readonly phones: readonly string[] })[] {
    const phones = [...this.#ofPhone.keys()]
    return this.#all.all().map((group) => ({
      ...group,
      phones: phones.filter((phone) => this.holds(group.id, phone)),
    }))
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
    const there = this.#ofPhone.get(phone)
    if (there) there.add(id)
    else this.#ofPhone.set(phone, new Set([id]))
  }

  /** Takes a phone out of a group, if it is in it. */
  leave(id: number, phone: string): void {
    const there = this.#ofPhone.get(phone)
    if (there?.delete(id) && there.size === 0) this.#ofPhone.delete(phone)
  }

  /** Takes a phone that no agent has any longer out of every group. */
  forget(phone: string): void {
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
}
