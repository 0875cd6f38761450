/**
 * The texts of many rows, column by column, each as a hash: a search compares numbers that lie side by
 * side, and looks at texts only where they are the same. A row is known by its place among the others.
 */
export class TextColumns<N extends string> {
  readonly #names: readonly N[]
  /** Undefined is one that is blank in every row: many never hold anything, and take no memory. */
  readonly #columns: (Int32Array | undefined)[]
  #capacity = 16
  #count = 0

  constructor(names: readonly N[]) {
    this.#names = names
    this.#columns = names.map(() => undefined)
  }

  /** Makes room for so many rows more. */
  reserve(rows: number): void {
    if (this.#count + rows > this.#capacity) this.#grow(this.#count + rows)
  }

  /** Puts a row at a place, before the one that is there. Its texts are in the order of the names. */
  insert(place: number, texts: readonly string[]): void {
    if (this.#count === this.#capacity) this.#grow(this.#capacity * 2)
    if (place < this.#count) {
      for (const column of this.#columns) column?.copyWithin(place + 1, place, this.#count)
    }
    this.#count += 1
    this.set(place, texts)
  }

  /** Takes the row at a place away, and moves up those after it. */
  remove(place: number): void {
    for (const column of this.#columns) column?.copyWithin(place, place + 1, this.#count)
    this.#count -= 1
  }

  /** Changes the row at a place. */
  set(place: number, texts: readonly string[]): void {
    for (let index = 0; index < this.#columns.length; index += 1) {
      const text = texts[index] ?? ''
      let column = this.#columns[index]
      if (column === undefined) {
        if (text === '') continue
        column = new Int32Array(this.#capacity)
        this.#columns[index] = column
      }
      column[place] = hashOf(text)
    }
  }

  /**
   * The places from `first` up to, and without, `end` where all of some texts may be, last first:
   * another text may have the same hash.
   */
  *find(wanted: readonly (readonly [N, string])[], first: number, end: number): Generator<number> {
    const tests: Test[] = []
    for (const [name, text] of wanted) {
      const column = this.#columns[this.#names.indexOf(name)]
      if (column) tests.push({ rows: column.subarray(first, end), hash: hashOf(text) })
      else if (text !== '') return
    }
    const [rarest, ...others] = rarestFirst(tests)
    if (!rarest) {
      for (let place = end - 1; place >= first; place -= 1) yield place
      return
    }
    for (let at = lastBefore(end - first, rarest); at >= 0; at = lastBefore(at, rarest)) {
      if (others.every(({ rows, hash }) => rows[at] === hash)) yield first + at
    }
  }

  #grow(capacity: number): void {
    this.#capacity = capacity
    for (const [index, column] of this.#columns.entries()) {
      if (column === undefined) continue
      const larger = new Int32Array(capacity)
      larger.set(column)
      this.#columns[index] = larger
    }
  }
}

/** FNV-1a over the UTF-16 units of a text, but 0 where it is blank: what a new column is full of. */
function hashOf(text: string): number {
  if (text === '') return 0
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}

/** That a row has a text. */
interface Test {
  readonly rows: Int32Array
  readonly hash: number
}

/**
 * The last row before `end` that passes a test, or -1. The search of the engine itself needs no
 * warming up: a loop of ours is slow until it is compiled, and each row it finds undoes that again.
 */
function lastBefore(end: number, { rows, hash }: Test): number {
  return end <= 0 ? -1 : rows.lastIndexOf(hash, end - 1)
}

/** How many rows are looked at to tell which test is passed by the fewest. */
const sampled = 512

/** Tests in the order of how many rows pass them, by a sample of the rows. */
function rarestFirst(tests: readonly Test[]): readonly Test[] {
  if (tests.length < 2) return tests
  const passed = tests.map((test) => ({ test, count: countOfSample(test) }))
  return passed.toSorted((a, b) => a.count - b.count).map(({ test }) => test)
}

function countOfSample({ rows, hash }: Test): number {
  const step = Math.ceil(rows.length / sampled)
  let count = 0
  for (let at = 0; at < rows.length; at += step) if (rows[at] === hash) count += 1
  return count
}
