import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOf } from '../answer-of.fixture.ts'
import type { Clock } from '../clock.ts'
import type { SourcedScenario } from '../control-action.ts'
import type { Came } from '../journal/exchange.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import type { SessionOptions, SimulatorSession } from '../simulator-session.ts'
import { defaultLimits } from '../transport/limits.ts'
import { openState, type StateOptions } from './keep-state.ts'

/** What the tests of the store share: sessions that are kept in a folder of their own. */

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'store-'))
}

export function sourced(text: string): SourcedScenario {
  return { source: 'test.yaml', scenario: parseScenario(text, 'test.yaml') }
}

/** Real time that stands until it is moved. */
export class HandTime implements Clock {
  at = 0

  now(): number {
    return this.at
  }
}

export function optionsOf(scenario: string, realTime: Clock = new HandTime()): SessionOptions {
  return { first: sourced(scenario), realTime, limits: defaultLimits }
}

/** Opens a state whose losses are thrown. */
export function openTestState(file: string, options: Partial<StateOptions> = {}) {
  const lost = (error: Error) => {
    throw error
  }
  return openState({ file, version: '1.2.0', lost, ...options })
}

/** What a kill would leave of a state now, as a file of its own. */
export function leftByKill(file: string): string {
  const copy = `${file}-left`
  for (const end of ['', '-wal']) {
    rmSync(copy + end, { force: true })
    if (existsSync(file + end)) copyFileSync(file + end, copy + end)
  }
  return copy
}

export function http(query: string): Came {
  const target = `/webapi.aspx?requestid=1&${query}`
  return { kind: 'http', method: 'GET', target, headers: {}, body: Buffer.alloc(0) }
}

export function xml(elements: string): Came {
  const text = `<REQUEST><REQUESTID>1</REQUESTID>${elements}</REQUEST>\r\n`
  return { kind: 'message', bytes: Buffer.from(text) }
}

/** Has a request come to a session, and tells what it is answered. */
export function ask(session: SimulatorSession, came: Came): unknown {
  const origin = { transport: 'http', connection: 1, peer: 'test' } as const
  return answerOf(session.desk.take(came, origin).answered)
}
