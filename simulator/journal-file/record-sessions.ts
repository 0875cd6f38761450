import type { ControlAction, SourcedScenario } from '../control-action.ts'
import type { Exchange } from '../journal/exchange.ts'
import { documentOf } from '../journal/exchange-document.ts'
import { lineOf } from '../journal/ndjson.ts'
import { dialectOf } from '../scenario/describe-world.ts'
import type { ClockSetting } from '../scenario-clock.ts'
import type { SessionObserver } from '../simulator-session.ts'
import type { Limits } from '../transport/limits.ts'
import { journalFormat, type WrittenLine } from './journal-line.ts'
import type { LineFile } from './line-file.ts'

export interface RecordingFacts {
  /** Of the package. */
  readonly version: string
  readonly limits: Limits
  /** Whether there is a mail server whatever scenarios say. */
  readonly smtp: boolean
}

/** Writes down all that happens in sessions. What it gives makes an observer for each, by its name. */
export function recordSessions(
  file: Pick<LineFile, 'add'>,
  { version, limits, smtp }: RecordingFacts,
): (name: string) => SessionObserver {
  const write = (line: WrittenLine) => file.add(lineOf(line))
  let sessions = 0
  write({ kind: 'journal', format: journalFormat, version, limits })
  return (name) => {
    sessions += 1
    return new SessionRecorder(sessions, name, smtp, write)
  }
}

class SessionRecorder implements SessionObserver {
  readonly #session: number
  readonly #name: string
  readonly #smtp: boolean
  readonly #write: (line: WrittenLine) => void
  #inForce: SourcedScenario | undefined
  #came = 0

  constructor(session: number, name: string, smtp: boolean, write: (line: WrittenLine) => void) {
    this.#session = session
    this.#name = name
    this.#smtp = smtp
    this.#write = write
  }

  began(first: SourcedScenario, clock: ClockSetting): void {
    this.#inForce = first
    this.#write({
      kind: 'session',
      session: this.#session,
      name: this.#name,
      source: first.source,
      scenario: first.scenario,
      clockAt: textOf(clock.clockAt),
      rate: clock.rate,
      smtp: this.#smtp,
    })
  }

  came(): void {
    this.#came += 1
  }

  acted(action: ControlAction, at: number): void {
    if ('scenario' in action) this.#inForce = action
    const [session, after] = [this.#session, this.#came]
    this.#write({ kind: 'action', session, after, at: textOf(at), action })
  }

  exchanged(exchange: Exchange): void {
    if (!this.#inForce) throw new Error(`something came to ${this.#name} before it began`)
    // What its bytes say is for those who read the file: a replay goes by the bytes.
    const dialect = dialectOf(this.#inForce.scenario)
    const document = documentOf(exchange, this.#name, dialect)
    this.#write({ kind: 'exchange', session: this.#session, exchange: document })
  }

  ended(): void {
    this.#write({ kind: 'end', session: this.#session })
  }
}

function textOf(at: number): string {
  return new Date(at).toISOString()
}
