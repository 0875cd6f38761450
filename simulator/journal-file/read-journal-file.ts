import { readFileSync } from 'node:fs'
import { exchangeFrom } from '../journal/exchange-from.ts'
import { schemaDefects } from '../journal/schema-defects.ts'
import type { Limits } from '../transport/limits.ts'
import { type JournalLine, journalLine } from './journal-line.ts'
import {
  inOrder,
  type RecordedAction,
  type RecordedExchange,
  type RecordedSession,
} from './recorded-session.ts'

/** A journal file, read. */
export interface JournalFile {
  readonly ok: true
  /** Of the package that wrote it. */
  readonly version: string
  readonly limits: Limits
  /** In the order in which they began. */
  readonly sessions: readonly RecordedSession[]
  /** The number of a last line that was cut off, as when its writer is killed. It is left out. */
  readonly cutOffLine: number | undefined
}

/** One that cannot be used: every defect with its line, what was found and what is allowed. */
export interface JournalFileDefects {
  readonly ok: false
  readonly defects: readonly string[]
}

/** More defects than anybody reads. */
const defectsMax = 20

/** Reads a journal file. Throws where the file itself cannot be read. */
export function readJournalFile(path: string): JournalFile | JournalFileDefects {
  const bytes = readFileSync(path)
  const reading = new Reading()
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    reading.take(bytes.toString('utf8', start, end), line)
    start = end + 1
    line += 1
    if (reading.isHopeless) break
  }
  const isCutOff = !reading.isHopeless && start < bytes.length
  return reading.result(isCutOff ? line : undefined)
}

const lineFeed = 0x0a

interface OpenSession {
  readonly begun: Extract<JournalLine, { readonly kind: 'session' }>
  readonly line: number
  readonly exchanges: RecordedExchange[]
  readonly actions: RecordedAction[]
  hasEnded: boolean
}

type OfSession = Extract<JournalLine, { readonly kind: 'exchange' | 'action' | 'end' }>

/** A file on its way from lines to sessions. */
class Reading {
  readonly defects: string[] = []
  #head: Extract<JournalLine, { readonly kind: 'journal' }> | undefined
  readonly #sessions = new Map<number, OpenSession>()

  /** Whether it is of no use to read on: enough is wrong, or it is no journal file. */
  get isHopeless(): boolean {
    return this.defects.length >= (this.#head ? defectsMax : 1)
  }

  take(text: string, line: number): void {
    const read = readLine(text)
    if (typeof read === 'string') this.#defect(line, read)
    else if ('defects' in read) for (const says of read.defects) this.#defect(line, says)
    else if (line === 1) this.#takeFirst(read)
    else this.#takeOther(read, line)
  }

  result(cutOffLine: number | undefined): JournalFile | JournalFileDefects {
    const head = this.#head
    if (!head && this.defects.length === 0) this.#defect(1, `is missing, ${firstLine}`)
    const sessions = Array.from(this.#sessions.values(), (open) => this.#recorded(open))
    if (!head || this.defects.length > 0) return { ok: false, defects: this.defects }
    return { ok: true, version: head.version, limits: head.limits, sessions, cutOffLine }
  }

  #takeFirst(read: JournalLine): void {
    if (read.kind === 'journal') this.#head = read
    else this.#defect(1, `kind: found ${JSON.stringify(read.kind)}, ${firstLine}`)
  }

  #takeOther(read: JournalLine, line: number): void {
    if (read.kind === 'journal') {
      this.#defect(line, 'kind: found "journal", allowed: only in the first line')
    } else if (read.kind === 'session') {
      this.#begin(read, line)
    } else {
      const open = this.#sessions.get(read.session)
      if (open) this.#takeOf(open, read, line)
      else this.#defect(line, `session: found ${read.session}, allowed: one that began before`)
    }
  }

  #begin(begun: OpenSession['begun'], line: number): void {
    if (this.#sessions.has(begun.session)) {
      this.#defect(line, `session: found ${begun.session}, allowed: one that is new`)
      return
    }
    const empty = { exchanges: [], actions: [], hasEnded: false }
    this.#sessions.set(begun.session, { begun, line, ...empty })
  }

  #takeOf(open: OpenSession, read: OfSession, line: number): void {
    if (read.kind === 'end') {
      open.hasEnded = true
    } else if (read.kind === 'action') {
      const { after, at, action } = read
      open.actions.push({ kind: 'action', line, after, at, action })
    } else {
      const written = exchangeFrom(read.exchange, line)
      if (!written.ok) {
        this.defects.push(...written.defects)
        return
      }
      const { command } = read.exchange
      open.exchanges.push({
        kind: 'exchange',
        line,
        exchange: written.exchange,
        command: typeof command === 'string' ? command : undefined,
      })
    }
  }

  #recorded({ begun, line, exchanges, actions, hasEnded }: OpenSession): RecordedSession {
    const { name, source, scenario, clockAt, smtp } = begun
    const numbers = new Set<number>()
    for (const { exchange, line: at } of exchanges) {
      const { number } = exchange
      if (numbers.has(number)) this.#defect(at, `number: found ${number}, which is there already`)
      numbers.add(number)
    }
    const { steps, missing } = inOrder(exchanges, actions)
    if (missing !== undefined && hasEnded) {
      this.#defect(line, `exchange ${missing} of ${name} is missing, though the session was over`)
    }
    return {
      name,
      line,
      first: { source, scenario },
      clockAt,
      smtp,
      steps,
      missing,
      hasEnded,
    }
  }

  #defect(line: number, says: string): void {
    this.defects.push(`line ${line}: ${says}`)
  }
}

const firstLine = 'allowed: "journal": it is the first line of a journal file'

function readLine(text: string): JournalLine | JournalFileDefects | string {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return 'it is no JSON'
  }
  const read = journalLine.safeParse(document, { reportInput: true })
  if (read.success) return read.data
  return { ok: false, defects: schemaDefects(read.error.issues) }
}
