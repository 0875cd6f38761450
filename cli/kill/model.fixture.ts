import type { SourcedScenario } from '../../simulator/control-action.ts'
import { SimulatorSession } from '../../simulator/simulator-session.ts'
import { openState } from '../../simulator/store/keep-state.ts'
import { defaultLimits } from '../../simulator/transport/limits.ts'
import { type Deed, doTo } from './deed.fixture.ts'
import type { Answered } from './killed-client.fixture.ts'

export const version = '0.1.0'

function optionsOf(first: SourcedScenario) {
  return { first, realTime: { now: () => 0 }, limits: defaultLimits }
}

/** A session in this process to which the same was done, and which answered the same. */
export async function modelOf(
  first: SourcedScenario,
  answered: readonly Answered[],
  unanswered: readonly Deed[],
): Promise<SimulatorSession> {
  const session = await SimulatorSession.begin(optionsOf(first))
  for (const { deed, reply } of answered) {
    const told = doTo(session, deed)
    if (told !== reply) throw new Error(`answered\n${reply}\nand in this process\n${told}`)
  }
  for (const deed of unanswered) doTo(session, deed)
  return session
}

/** What the state in a file holds, as JSON has it. The file is taken up, and closed again. */
export async function heldBy(file: string, first: SourcedScenario): Promise<unknown> {
  const lost = (error: Error) => {
    throw error
  }
  const kept = openState({ file, version, lost })
  const session = await kept.begin(optionsOf(kept.first ?? first))
  const held = heldOf(session)
  kept.observer.ended?.()
  return held
}

export function heldOf(session: SimulatorSession): unknown {
  return JSON.parse(JSON.stringify(session.state()))
}
