const none: readonly never[] = []

/**
 * Things by a text that several may share, in the order of their places, whatever became of them
 * before. Blank text names none.
 */
export class TextIndex<T> {
  readonly #byText = new Map<string, Set<T>>()
  readonly #placeOf: (item: T) => number

  constructor(placeOf: (item: T) => number) {
    this.#placeOf = placeOf
  }

  add(text: string, item: T): void {
    if (text === '') return
    const there = this.#byText.get(text)
    if (there) there.add(item)
    else this.#byText.set(text, new Set([item]))
  }

  remove(text: string, item: T): void {
    const there = this.#byText.get(text)
    if (!there?.delete(item)) return
    if (there.size === 0) this.#byText.delete(text)
  }

  at(text: string): readonly T[] {
    const there = this.#byText.get(text)
    if (!there) return none
    return [...there].sort((a, b) => this.#placeOf(a) - this.#placeOf(b))
  }
}
