import { nameKey } from './name-key.ts'

/**
 * Things with a number and a name, both unique. A number is never given twice, not even after the
 * thing that had it is gone.
 */
export class Numbered<T extends { readonly id: number; readonly name: string }> {
  readonly #byId = new Map<number, T>()
  readonly #byKey = new Map<string, T>()
  #nextId: number

  /** Things get numbers from `nextId` on, and in any case those that none of them has. */
  constructor(things: readonly T[], nextId = 1) {
    this.#nextId = nextId
    for (const thing of things) this.#put(thing)
  }

  /** All of them, in the order they were added. */
  all(): readonly T[] {
    return [...this.#byId.values()]
  }

  /** The number of the next thing. */
  get nextId(): number {
    return this.#nextId
  }

  count(): number {
    return this.#byId.size
  }

  find(id: number): T | undefined {
    return this.#byId.get(id)
  }

  named(name: string): T | undefined {
    return this.#byKey.get(nameKey(name))
  }

  /** Adds what is made for the next number. */
  add(make: (id: number) => T): T {
    return this.#put(make(this.#nextId))
  }

  remove(thing: T): void {
    this.#byId.delete(thing.id)
    this.#byKey.delete(nameKey(thing.name))
  }

  #put(thing: T): T {
    this.#byId.set(thing.id, thing)
    this.#byKey.set(nameKey(thing.name), thing)
    this.#nextId = Math.max(this.#nextId, thing.id + 1)
    return thing
  }
}
