/**
 * The texts of many rows, column by column, each as a hash: a search compares numbers that lie side by
 * side, and looks at texts only where they are the same. A row is known by its place among the others.
 */
export class TextColumns<N extends string> {
  readonly #names: readonly N[]
  #columns: readonly Uint32Array[]
  #capacity = 16
  #count = 0

  constructor(names: readonly N[]) {
    this.#names = names
    this.#columns = names.map(() => new Uint32Array(this.#capacity))
  }

  /** Puts a row at a place, before the one that is there. Its texts are in the order of the names. */
  insert(place: number, texts: readonly string[]): void {
    if (this.#count === this.#capacity) this.#grow()
    if (place < this.#count) {
      for (const column of this.#columns) column.copyWithin(place + 1, place, this.#count)
    }
    this.#count += 1
    this.set(place, texts)
  }

  /** Changes the row at a place. */
  set(place: number, texts: readonly string[]): void {
    let index = 0
    for (const column of this.#columns) {
      column[place] = hashOf(texts[index] ?? '')
      index += 1
    }
  }

  /**
   * The places from `first` up to, and without, `end` where all of some texts may be, last first:
   * another text may have the same hash.
   */
  *find(wanted: readonly (readonly [N, string])[], first: number, end: number): Generator<number> {
    const tests = wanted.map(([name, text]) => ({
      column: this.#columns[this.#names.indexOf(name)] ?? new Uint32Array(),
      hash: hashOf(text),
    }))
    for (let place = placeBefore(end, first, tests); place >= first; ) {
      yield place
      place = placeBefore(place, first, tests)
    }
  }

  #grow(): void {
    this.#capacity *= 2
    this.#columns = this.#columns.map((column) => {
      const larger = new Uint32Array(this.#capacity)
      larger.set(column)
      return larger
    })
  }
}

/** FNV-1a over the UTF-16 units of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

interface Test {
  readonly column: Uint32Array
  readonly hash: number
}

/** The last place before `end` that passes all tests; below `first`: there is none. */
function placeBefore(end: number, first: number, tests: readonly Test[]): number {
  const [test, ...others] = tests
  if (!test) return end - 1
  const { column, hash } = test
  for (let place = end - 1; place >= first; place -= 1) {
    // Nearly every place fails the first test, which is why that one stands alone.
    if (column[place] === hash && passes(others, place)) return place
  }
  return first - 1
}

function passes(tests: readonly Test[], place: number): boolean {
  for (const { column, hash } of tests) if (column[place] !== hash) return false
  return true
}
