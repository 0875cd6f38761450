/**
 * Things that fall due at an instant, earliest first; of equals the one of the lowest rank, which is
 * the one added first unless ranks are given.
 */
export class DueQueue<T> {
  readonly #heap: { readonly item: T; readonly at: number; readonly rank: number }[] = []
  #added = 0

  add(item: T, at: number, rank = this.#added): void {
    this.#heap.push({ item, at, rank })
    this.#added += 1
    this.#rise(this.#heap.length - 1)
  }

  /** Takes the earliest thing that is due at `now`, if any. */
  takeDue(now: number): { readonly item: T; readonly at: number } | undefined {
    const first = this.#heap[0]
    if (!first || first.at > now) return undefined
    const last = this.#heap.pop()
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last
      this.#sink(0)
    }
    return first
  }

  #rise(index: number): void {
    for (let child = index; child > 0; ) {
      const parent = (child - 1) >> 1
      if (!this.#isBefore(child, parent)) return
      this.#swap(child, parent)
      child = parent
    }
  }

  #sink(index: number): void {
    for (let parent = index; ; ) {
      const left = 2 * parent + 1
      const right = left + 1
      const least = this.#isBefore(right, left) ? right : left
      if (!this.#isBefore(least, parent)) return
      this.#swap(least, parent)
      parent = least
    }
  }

  #isBefore(a: number, b: number): boolean {
    const one = this.#heap[a]
    const other = this.#heap[b]
    if (!one || !other) return one !== undefined
    return one.at < other.at || (one.at === other.at && one.rank < other.rank)
  }

  #swap(a: number, b: number): void {
    const one = this.#heap[a]
    const other = this.#heap[b]
    if (!one || !other) return
    this.#heap[a] = other
    this.#heap[b] = one
  }
}
