import { lastInstant } from '../clock.ts'
import { performAction } from '../perform-action.ts'
import { type SessionOptions, SimulatorSession } from '../simulator-session.ts'
import type { Input } from './input.ts'
import type { Stored } from './state-store.ts'

/** What a clock showed at an instant of real time, and how it has gone on since. */
interface Shown {
  readonly at: number
  readonly realAt: number
  readonly rate: number
}

/**
 * The session that was kept, as if it had never been away: what changed it since its state was taken
 * is done again, each thing at its instant. A clock that ran has run on, one that stood stands.
 */
export async function restoreSession(
  options: SessionOptions,
  { state, realAt, inputs }: Stored,
): Promise<SimulatorSession> {
  const session = await SimulatorSession.resume(options, state)
  let shown: Shown = { at: state.clock.clockAt, realAt, rate: state.clock.rate }
  for (const input of inputs) {
    session.setClock({ clockAt: input.at, rate: 0 })
    if ('came' in input) session.redo(input.came, input.at)
    else await performAction(session, input.action)
    shown = shownAfter(input, shown)
  }
  const passedMs = Math.max(0, options.realTime.now() - shown.realAt)
  const clockAt = Math.min(shown.at + Math.floor(passedMs * shown.rate), lastInstant)
  session.setClock({ clockAt, rate: shown.rate })
  return session
}

function shownAfter(input: Input, { rate }: Shown): Shown {
  const { at, realAt } = input
  if ('action' in input && 'clockAt' in input.action) {
    const { action } = input
    return { at: action.clockAt, realAt, rate: action.rate }
  }
  return { at, realAt, rate }
}
