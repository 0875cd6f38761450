import { controlledSession } from './controlled-session.ts'
import type { NoSession } from './session-registry.ts'
import { mainSession, type Simulator } from './start.ts'
import type { ControlledSimulator } from './transport/control/controlled.ts'
import { wantedScenarioOf } from './wanted-scenario.ts'

/**
 * A simulator as its control interface sees it. `folder` is where the scenarios lie that can be asked
 * for by name.
 */
export function controlledSimulator(simulator: Simulator, folder: string): ControlledSimulator {
  return {
    listeners: simulator.listeners,
    main: controlledSession(mainSession, simulator.main, folder),
    sessions: () => simulator.sessions.all(),
    session: (name) => {
      const found = simulator.sessions.find(name)
      return found && controlledSession(name, found.session, folder)
    },
    makeSession: async ({ world, ...wanted }) => {
      const first = world && wantedScenarioOf(world, folder)
      if (first && !first.ok) return { ok: false, why: 'unusable', defects: first.defects }
      const isMain = wanted.name === mainSession
      const made = isMain
        ? 'name-taken'
        : await simulator.makeSession({ ...wanted, ...(first && { first }) })
      if (typeof made === 'object') return { ok: true, session: made }
      const says = whyNot(made, wanted.name, simulator.sessions.all().length)
      return { ok: false, why: made === 'name-taken' ? 'taken' : 'full', defects: [says] }
    },
    dropSession: (name) => simulator.sessions.drop(name),
  }
}

function whyNot(why: NoSession, name: string | undefined, count: number): string {
  if (why === 'name-taken') return `there is a session ${name} already`
  return `there are ${count} sessions, and no more are made until one is dropped`
}
