/** Somebody who answers phones. */
export interface Agent {
  readonly id: string
  readonly first: string
  readonly last: string
  readonly sys: string
  readonly crm: string
}

export interface Phone {
  readonly id: string
  readonly alias: string
  readonly core: string
  readonly isRecorded: boolean
  readonly agent?: Agent
  readonly station?: string
  /** The recording channel that it is wired to. */
  readonly channel?: string
}

/** GROUP, GATE, ANI, USER1 and so on. */
export type CallData = Map<string, string>

export interface Recording {
  readonly id: number
  readonly phone: Phone
  readonly data: CallData
  readonly startedAt: number
  endedAt?: number
}

export interface Call {
  readonly phone: Phone
  readonly instance: string
  readonly station: string
  readonly data: CallData
  readonly startedAt: number
  readonly recording?: Recording
  part?: Recording
  isWithheld: boolean
  endedAt?: number
}

const olga: Agent = { id: '901', first: 'Olga', last: 'Ferro', sys: 'oferro', crm: 'of@crm' }
const pavel: Agent = { id: '902', first: 'Pavel', last: 'Quist', sys: 'pquist', crm: 'pq@crm' }
const ruth: Agent = { id: '907', first: 'Ruth', last: 'Aalto', sys: 'raalto', crm: 'ra@crm' }
const timo: Agent = { id: '911', first: 'Timo', last: 'Vega', sys: 'tvega', crm: 'tv@crm' }

const plain = { alias: '', core: '3', isRecorded: true }

/** The phones of the office; `office-scenario.fixture.ts` tells the suite of them. */
export const phones: readonly Phone[] = [
  { ...plain, id: '73158', alias: 'archive' },
  { ...plain, id: '73157', alias: 'porter', station: 'PORTER-LODGE' },
  { ...plain, id: '73150', alias: 'counter-a', agent: olga, station: 'KIOSK-A' },
  { ...plain, id: '73151', alias: 'counter-b', agent: pavel, station: 'KIOSK-B', core: '5' },
  { ...plain, id: '73152', isRecorded: false },
  { ...plain, id: '73153' },
  { ...plain, id: '73154', alias: 'vacant' },
  { ...plain, id: '73155', alias: 'lead', agent: ruth },
  { ...plain, id: '73156', alias: 'lead-soft', agent: ruth },
  { ...plain, id: '00731', alias: '0042' },
  { ...plain, id: '73160', alias: 'dock', agent: timo, core: '5', channel: '11' },
]

/** What happens in an office: calls come and go, and recordings of them are kept. */
export class Office {
  readonly calls: Call[] = []
  readonly recordings: Recording[] = []
  readonly openedAt: number
  #lastId = 880_000

  constructor(openedAt: number) {
    this.openedAt = openedAt
    for (const [hoursAgo, phone] of [...phones.entries()].slice(2, 5)) {
      const startedAt = openedAt - hoursAgo * 3_600_000
      this.#record(phone, new Map([['USER1', 'before']]), startedAt).endedAt = startedAt + 90_000
    }
  }

  begin(call: Pick<Call, 'phone' | 'instance' | 'station' | 'data'>, now: number): void {
    const recording = call.phone.isRecorded ? this.#record(call.phone, call.data, now) : undefined
    this.calls.push({
      ...call,
      startedAt: now,
      isWithheld: false,
      ...(recording && { recording }),
    })
  }

  end(call: Call, now: number): void {
    call.endedAt = now
    if (call.recording) call.recording.endedAt = now
    this.endPart(call, now)
  }

  beginPart(call: Call, data: CallData, now: number): void {
    call.part ??= this.#record(call.phone, new Map([...call.data, ...data]), now)
  }

  endPart(call: Call, now: number): void {
    if (call.part) call.part.endedAt = now
    delete call.part
  }

  /** The calls that are up on a phone, oldest first. */
  callsOn(phone: Phone): readonly Call[] {
    return this.calls.filter((call) => call.phone === phone && call.endedAt === undefined)
  }

  /** The call that was active most recently. */
  lastCallOn(phone: Phone): Call | undefined {
    const ended = this.calls.filter((call) => call.phone === phone)
    return ended.toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1)
  }

  /** Oldest first. */
  get finished(): readonly Recording[] {
    return this.recordings.filter(({ endedAt }) => endedAt !== undefined)
  }

  #record(phone: Phone, data: CallData, startedAt: number): Recording {
    this.#lastId += 7
    const recording: Recording = { id: this.#lastId, phone, data, startedAt }
    this.recordings.push(recording)
    return recording
  }
}
