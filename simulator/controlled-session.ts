import { stringify } from 'yaml'
import { parseScenario, ScenarioError } from './scenario/read-scenario.ts'
import { rolesOf } from './scenario/roles.ts'
import type { SimulatorSession } from './simulator-session.ts'
import { shapeDefects } from './state/state-defect-texts.ts'
import { documentOf, keptOf, scenarioDigest, stateDocument } from './state/state-document.ts'
import type { Added, Controlled, PutBack } from './transport/control/controlled.ts'
import { wantedScenarioOf } from './wanted-scenario.ts'

/** A session as the control interface sees it; see `controlledSimulator`. */
export function controlledSession(
  name: string,
  session: SimulatorSession,
  folder: string,
): Controlled {
  return {
    name,
    journal: session.journal,
    get dialect() {
      return session.desk.dialect
    },
    now: () => session.now(),
    get rate() {
      return session.rate
    },
    setClock: (setting) => session.setClock(setting),
    advance: (ms) => session.advance(ms),
    outbox: () => session.outbox(),
    replies: () => session.replies(),
    addReply: (rule) => addReply(session, rule),
    removeReply: (name) => session.removeReply(name),
    script: () => {
      const { script } = session
      return { due: script.due(), skipped: script.skipped, skippedCount: script.skippedCount }
    },
    fire: (name) => session.fire(name),
    world: () => {
      const { source, scenario } = session.inForce
      return {
        scenario: { source, description: scenario.description },
        roles: rolesOf(scenario),
        counts: session.counts(),
      }
    },
    state: () => {
      const state = session.state()
      return documentOf(state, session.digest(state.clock.clockAt))
    },
    patchState: async (patch) => {
      const defects = await session.patchState(patch)
      return defects.length === 0 ? { ok: true } : { ok: false, defects }
    },
    putState: (document) => putState(session, document),
    reset: () => session.reset(),
    replace: async (wanted) => {
      const found = wantedScenarioOf(wanted, folder)
      if (!found.ok) return found
      const { source, scenario } = found
      await session.load({ source, scenario })
      return { ok: true }
    },
  }
}

function putState(session: SimulatorSession, said: unknown): PutBack {
  const { success, data, error } = stateDocument.safeParse(said, { reportInput: true })
  if (!success) return { ok: false, why: 'unusable', defects: shapeDefects(error.issues) }
  const digest = scenarioDigest(session.inForce.scenario)
  if (data.scenario.digest !== digest) {
    const says = `found ${data.scenario.digest}, allowed: ${digest}, the scenario in force`
    return { ok: false, why: 'foreign', defects: [`scenario.digest: ${says}`] }
  }
  const defects = session.putState(keptOf(data))
  return defects.length === 0 ? { ok: true } : { ok: false, why: 'unusable', defects }
}

/** A rule is checked as a scenario of that rule alone would be. */
function addReply(session: SimulatorSession, said: unknown): Added {
  try {
    const [rule] = parseScenario(stringify({ replies: [said] }), 'request').replies
    const name = rule && session.addReply(rule)
    if (name !== undefined) return { ok: true, name }
    return { ok: false, defects: [`there is a reply ${rule?.name} already`] }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return { ok: false, defects: error.defects.map(({ place, says }) => `${place}: ${says}`) }
  }
}
