import { dirname, join } from 'node:path'
import { readScenario } from '../../simulator/scenario/read-scenario.ts'
import { rolesOf } from '../../simulator/scenario/roles.ts'
import { startSimulator } from '../../simulator/start.ts'
import type { Roles, Target } from './target.ts'

/**
 * The only place where the suite meets the simulator's code: it starts one in this process, and
 * learns the roles of a scenario. Everything else goes over the wire, as with any server.
 */
export async function simulatorTarget(
  scenarioFile: string,
  scheme: 'tcp' | 'http' | 'https',
): Promise<Target> {
  const scenario = readScenario(scenarioFile)
  const simulator = await startSimulator({
    first: { source: scenarioFile, scenario },
    clock: 'frozen',
    // Examples of messages that never end wait this long for their answer.
    limits: { lineGraceMs: 400, unfinishedMs: 600 },
    [scheme]: 0,
  })
  const { main } = simulator
  const [listener] = simulator.listeners
  if (!listener) throw new Error(`the simulator opened no port for ${scheme}`)
  return {
    address: new URL(`${scheme}://${listener.host}:${listener.port}`),
    roles: rolesOf(scenario),
    control: {
      reset: () => main.reset(),
      load: async (name) => {
        const source = join(dirname(scenarioFile), `${name}.yaml`)
        const other = readScenario(source)
        await main.load({ source, scenario: other })
        return rolesOf(other)
      },
      advance: async (ms) => main.advance(ms),
      outbox: async () => {
        const messages = await main.outbox()
        return messages.map(({ to, attachment }) => ({ to, ...attachment }))
      },
    },
    // It made its certificate a moment ago.
    insecure: true,
    closesAfterReply: false,
    stop: () => simulator.stop(),
  }
}

/** The roles a scenario gives, for a target that has that scenario's world. */
export function scenarioRoles(scenarioFile: string): Roles {
  return rolesOf(readScenario(scenarioFile))
}
