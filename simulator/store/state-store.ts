import type Database from 'libsql'
import { z } from 'zod'
import type { SourcedScenario } from '../control-action.ts'
import type { SessionState } from '../session-state.ts'
import { type Input, inputOf, inputRow, rowOf } from './input.ts'

/** A session as it is kept: its state at some instant, and what has changed it since. */
export interface Stored {
  readonly state: SessionState
  /** What real time was when the state was taken. */
  readonly realAt: number
  /** Of the package that took it. */
  readonly version: string
  /** In the order in which they were decided. */
  readonly inputs: readonly Input[]
}

/** A state that is to be kept. */
export type Snapshot = Omit<Stored, 'inputs'>

/** What a store must be able to do; the database of `openStore` is one. */
export interface StateStore {
  /** What is kept; undefined: nothing yet. */
  read(): Stored | undefined
  /** Keeps an input, and tells how many bytes it takes. When this returns, it is kept. */
  add(input: Input): number
  /** Keeps a state in place of the one before and its inputs, and tells how many bytes it takes. */
  replace(snapshot: Snapshot): number
  close(): void
}

/** What of a state changes with every request; scenarios, which may be large, have rows of their own. */
type Changing = Omit<SessionState, 'first' | 'inForce'>

const scenarioRow = z.object({ role: z.string(), source: z.string(), scenario: z.string() })
const snapshotRow = z.object({ version: z.string(), realAt: z.number(), state: z.string() })

export const tables = `
  CREATE TABLE scenario (role TEXT PRIMARY KEY, source TEXT NOT NULL, scenario TEXT NOT NULL) STRICT;
  CREATE TABLE snapshot (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    version TEXT NOT NULL, realAt INTEGER NOT NULL, state TEXT NOT NULL
  ) STRICT;
  CREATE TABLE input (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, realAt INTEGER NOT NULL, said TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
`

/** What an input takes beside its texts: the numbers, and its place. */
const rowBytes = 40

/** A state in an SQLite database. Whatever returns is committed. */
export class SqliteStateStore implements StateStore {
  readonly #database: Database.Database
  readonly #insertInput: ReturnType<Database.Database['prepare']>
  /** The scenarios as they were written last: most snapshots leave them as they are. */
  #first: SourcedScenario | undefined
  #inForce: SourcedScenario | undefined
  #isLogging = false

  constructor(database: Database.Database) {
    this.#database = database
    this.#insertInput = database.prepare(
      'INSERT INTO input (at, realAt, said, bytes) VALUES (?, ?, ?, ?)',
    )
  }

  read(): Stored | undefined {
    const [row] = this.#rows('SELECT version, realAt, state FROM snapshot', snapshotRow)
    if (!row) return undefined
    const { version, realAt } = row
    const changing: Changing = JSON.parse(row.state)
    const { first, inForce } = this.#readScenarios()
    this.#first = first
    this.#inForce = inForce
    const select = 'SELECT at, realAt, said, bytes FROM input ORDER BY number'
    const inputs = this.#rows(select, inputRow).map(inputOf)
    return { state: { ...changing, first, inForce }, realAt, version, inputs }
  }

  add(input: Input): number {
    const { at, realAt, said, bytes } = rowOf(input)
    this.#insertInput.run([at, realAt, said, bytes])
    return said.length + bytes.length + rowBytes
  }

  replace({ state: { first, inForce, ...changing }, realAt, version }: Snapshot): number {
    const state = JSON.stringify(changing)
    if (!this.#isLogging) this.#useLog()
    this.#database.transaction(() => {
      if (first !== this.#first || inForce !== this.#inForce) this.#writeScenarios(first, inForce)
      this.#database
        .prepare('REPLACE INTO snapshot (number, version, realAt, state) VALUES (1, ?, ?, ?)')
        .run([version, realAt, state])
      this.#database.exec('DELETE FROM input')
    })()
    this.#first = first
    this.#inForce = inForce
    return state.length
  }

  /** Leaves one file, which can be copied, and lets go of it. */
  close(): void {
    this.#database.pragma('journal_mode = DELETE')
    this.#database.pragma('locking_mode = NORMAL')
    // The lock is let go by the next use, not by closing.
    this.#database.pragma('user_version')
    this.#database.close()
  }

  /**
   * An input is there for whoever opens the file next as soon as it is written to the log. NORMAL leaves
   * it to the system when the log reaches the disk: only a power cut can lose what is in it. Until a
   * state is to be kept the file stays as it was, and may be refused.
   */
  #useLog(): void {
    this.#database.pragma('journal_mode = WAL')
    this.#database.exec('PRAGMA synchronous = NORMAL')
    this.#isLogging = true
  }

  #readScenarios(): { readonly first: SourcedScenario; readonly inForce: SourcedScenario } {
    const rows = this.#rows('SELECT role, source, scenario FROM scenario', scenarioRow)
    const sourced = (wanted: string): SourcedScenario | undefined => {
      const row = rows.find(({ role }) => role === wanted)
      return row && { source: row.source, scenario: JSON.parse(row.scenario) }
    }
    const first = sourced('first')
    if (!first) throw new Error('it is damaged (its scenario is missing)')
    return { first, inForce: sourced('in force') ?? first }
  }

  #writeScenarios(first: SourcedScenario, inForce: SourcedScenario): void {
    this.#database.exec('DELETE FROM scenario')
    const insert = this.#database.prepare('INSERT INTO scenario VALUES (?, ?, ?)')
    insert.run(['first', first.source, JSON.stringify(first.scenario)])
    if (inForce === first) return
    insert.run(['in force', inForce.source, JSON.stringify(inForce.scenario)])
  }

  #rows<Row>(select: string, row: z.ZodType<Row>): readonly Row[] {
    const rows = z.array(row).safeParse(this.#database.prepare(select).all())
    if (rows.success) return rows.data
    throw new Error('it is damaged (there is something else in it than is written there)')
  }
}
