import { dirname, join } from 'node:path'
import { parseScenario, readScenario } from '../../simulator/scenario/read-scenario.ts'
import { rolesOf } from '../../simulator/scenario/roles.ts'
import { type Seams, seams } from '../../simulator/seams.ts'
import { startSimulator } from '../../simulator/start.ts'
import type { Connection } from '../clients/connection.ts'
import { Secrets } from '../safety/secrets.ts'
import { rehearsalWorld } from './rehearsal-world.ts'
import type { Roles, Target } from './target.ts'

type First = Parameters<typeof startSimulator>[0]['first']

/**
 * The only place where the suite meets the simulator's code: it starts one in this process, and
 * learns the roles of a scenario. Everything else goes over the wire, as with any server.
 */
export async function simulatorTarget(
  scenarioFile: string,
  scheme: 'tcp' | 'http' | 'https',
  connection: Connection,
  mutant?: string,
): Promise<Target> {
  const scenario = scenarioIn(scenarioFile)
  const parts = mutant === undefined ? seams : await partsOfMutant(mutant)
  const first = { source: scenarioFile, scenario }
  const { simulator, address } = await started(first, scheme, parts)
  const { main } = simulator
  return {
    address,
    roles: rolesOf(scenario),
    control: {
      reset: () => main.reset(),
      load: async (name) => {
        const source = join(dirname(scenarioFile), `${name}.yaml`)
        const other = scenarioIn(source)
        await main.load({ source, scenario: other })
        return rolesOf(other)
      },
      advance: async (ms) => main.advance(ms),
      outbox: async () => {
        const messages = await main.outbox()
        return messages.map(({ to, attachment }) => ({ to, ...attachment }))
      },
    },
    connection: connectionTo(connection),
    secrets: new Secrets(),
    closesAfterReply: false,
    stop: () => simulator.stop(),
  }
}

/**
 * A simulator that stands for a server with these roles, and can do no more than that: what would be
 * sent to the server is learned by sending it here.
 */
export async function rehearsalTarget(
  roles: Roles,
  scheme: 'tcp' | 'http' | 'https',
  connection: Connection,
  secrets: Secrets,
): Promise<Target> {
  const source = 'the roles of the profile'
  const scenario = parseScenario(rehearsalWorld(roles), source)
  const { simulator, address } = await started({ source, scenario }, scheme)
  return {
    address,
    roles,
    control: undefined,
    connection: connectionTo(connection),
    secrets,
    closesAfterReply: false,
    stop: () => simulator.stop(),
  }
}

const scenarios = new Map<string, First['scenario']>()

/** The scenario of a file, which is read once: it does not change while examples run, and some load it often. */
function scenarioIn(file: string): First['scenario'] {
  const scenario = scenarios.get(file) ?? readScenario(file)
  scenarios.set(file, scenario)
  return scenario
}

/** The simulator with one promise broken. Nobody else loads the mutants. */
async function partsOfMutant(name: string): Promise<Seams> {
  const { mutantNamed } = await import('../../simulator/mutants/all-mutants.ts')
  const { change } = await mutantNamed(name)
  return change(seams)
}

async function started(first: First, scheme: 'tcp' | 'http' | 'https', parts = seams) {
  const simulator = await startSimulator({
    first,
    seams: parts,
    clock: 'frozen',
    // Examples of messages that never end wait this long for their answer.
    limits: { lineGraceMs: 400, unfinishedMs: 600 },
    [scheme]: 0,
  })
  const [listener] = simulator.listeners
  if (!listener) throw new Error(`the simulator opened no port for ${scheme}`)
  return { simulator, address: new URL(`${scheme}://${listener.host}:${listener.port}`) }
}

/** Without a proxy, as fast as it goes, and its certificate was made a moment ago. */
function connectionTo({ replyMs, connectMs }: Connection): Connection {
  return { replyMs, connectMs, tls: { insecure: true } }
}

/** The roles a scenario gives, for a target that has that scenario's world. */
export function scenarioRoles(scenarioFile: string): Roles {
  return rolesOf(readScenario(scenarioFile))
}
