import type { Express } from 'express'
import { defaultDialect } from '../../../contract/dialect.ts'
import { MovableClock } from '../../clock.ts'
import { stateOf } from '../../core/state/state-of.ts'
import { worldOf } from '../../core/world.fixture.ts'
import { Journal } from '../../journal/journal.ts'
import type { OpenedMessage } from '../../mail/opened-message.ts'
import type { StateDocument } from '../../state/state-document.ts'
import { controlApi } from './control-api.ts'
import type { Controlled, ControlledSimulator, Made, PutBack, Replaced } from './controlled.ts'

const counts = {
  devices: 1,
  users: 2,
  stations: 3,
  groups: 4,
  roles: 5,
  callsUp: 6,
  sessionsOpen: 7,
  recordings: 8,
}
export const world = { scenario: { source: 'x.yaml', description: 'A test' }, roles: {}, counts }
const digest = 'ab'.repeat(32)
export const state: StateDocument = {
  scenario: { digest, describedAt: '2026-02-01T00:00:00.000Z' },
  clock: { at: '2026-02-01T00:00:00.000Z', rate: 0 },
  world: stateOf(worldOf()),
  replies: { rules: [], namesMade: 0, dice: 1 },
  digest,
}
export const attachment = {
  fileName: '7.wav',
  mediaType: 'audio/wav',
  content: Buffer.from([1, 2, 3]),
}
export const message: OpenedMessage = { to: 'a@b.example', postedAt: 0, attachment }

const morning = { name: 'morning', at: 0, times: 1, do: [] }
export const scriptState = {
  due: [{ name: 'morning', at: '1970-01-01T00:01:00.000Z' }],
  skipped: [
    { at: '1970-01-01T00:00:00.000Z', name: 'morning', action: 'call-ends', reason: 'no call' },
  ],
  skippedCount: 7,
}

export const opened = {
  name: 'one',
  idleMs: 5000,
  listeners: [{ scheme: 'tcp' as const, host: '127.0.0.1', port: 40_001, stop: async () => {} }],
}

/** A simulator that is controlled by the tests of the control interface: it notes what is done to it. */
export class TestControl {
  readonly clock = new MovableClock(Date.UTC(2026, 1, 1), 0, { now: () => 0 })
  readonly journal = new Journal()
  readonly done: unknown[] = []
  replaced: Replaced = { ok: true }
  put: PutBack = { ok: true }
  made: Made = { ok: true, session: opened }
  open: ControlledSimulator['listeners'] = [
    { scheme: 'tcp', host: '127.0.0.1', port: 5620, stop: async () => {} },
  ]

  app(): Express {
    const controlled: ControlledSimulator = {
      listeners: this.open,
      main: this.#session('main'),
      sessions: () => [opened],
      session: (name) => (name === opened.name ? this.#session(name) : undefined),
      makeSession: async (wanted) => {
        this.done.push(wanted)
        return this.made
      },
      dropSession: async (name) => name === opened.name,
    }
    return controlApi(controlled, '1.2.3')
  }

  /** The main session, or one that was made. */
  #session(name: string): Controlled {
    const { clock, done, journal } = this
    return {
      name,
      journal,
      dialect: defaultDialect,
      now: () => clock.now(),
      get rate() {
        return clock.rate
      },
      setClock: ({ clockAt = clock.now(), rate = clock.rate }) => {
        clock.set(clockAt)
        if (rate === 0) clock.freeze()
        else clock.run(rate)
      },
      advance: (ms) => clock.advance(ms),
      world: () => world,
      state: () => state,
      patchState: async (patch) => {
        done.push(patch)
        return this.replaced
      },
      putState: (document) => {
        done.push(document)
        return this.put
      },
      reset: async () => {
        done.push('reset')
      },
      replace: async (wanted) => {
        done.push(wanted)
        return this.replaced
      },
      replies: () => [
        { name: 'slow', rule: { match: { parameters: {} }, delayMs: 5 }, fitted: 2, uses: 1 },
      ],
      addReply: (rule) => {
        done.push(rule)
        return this.replaced.ok ? { ok: true, name: 'reply 1' } : this.replaced
      },
      removeReply: (name) => name === 'slow',
      script: () => ({
        due: [{ entry: morning, at: 60_000, left: Number.POSITIVE_INFINITY }],
        skipped: [{ at: 0, entry: morning, action: 'call-ends', reason: 'no call' }],
        skippedCount: 7,
      }),
      fire: (name) => name === 'morning',
      outbox: async () => [message],
    }
  }
}
