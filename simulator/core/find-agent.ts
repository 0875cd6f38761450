import type { Choice } from '../../contract/types.ts'
import { devicesNamed, mostRecentFirst, oneSelector, type Selectors } from './find-device.ts'
import { refuse } from './outcome.ts'
import type { User } from './users.ts'
import type { World } from './world.ts'

/** Fields of a user by which an agent is found (CHATSTART-9). */
const keys = {
  USERNAME: (world, value) => world.users.withUsername(value),
  SYS_USER: (world, value) => world.users.withSysUser(value),
  CRM_USER: (world, value) => world.users.withCrmUser(value),
  PHONE: (world, value) => listed(world.users.holding(value)),
} as const satisfies Record<string, (world: World, value: string) => readonly User[]>

interface AgentNames {
  readonly AGENTID?: string | undefined
  readonly KEYNAME?: string | undefined
  readonly KEYVALUE?: string | undefined
}

/** The agent whom AGENTID names or, where it was not sent, the key (CHATSTART-7, CHATSTART-8). */
export function meantAgent(
  world: World,
  { AGENTID, KEYNAME = '', KEYVALUE = '' }: AgentNames,
):
  | { readonly ok: true; readonly agent: User }
  | ReturnType<typeof refuse<'agentNotFound' | 'valueInvalid'>> {
  const key = KEYNAME.toUpperCase()
  if (AGENTID === undefined && !isKey(key)) {
    const allowed = `one of ${Object.keys(keys).join(', ')}`
    return refuse('valueInvalid', { parameter: 'KEYNAME', allowed, found: KEYNAME })
  }
  const named = AGENTID === undefined ? withKey(world, key, KEYVALUE) : numbered(world, AGENTID)
  const agent = named.find(({ isAgent }) => isAgent)
  return agent ? { ok: true, agent } : refuse('agentNotFound')
}

/**
 * The agent whom a request names by the one selector it may carry (BLACKOUT-2): by a user's name
 * that user, who need not have a phone at the moment, and else the agent at the device.
 */
export function singleAgent(
  world: World,
  choices: readonly Choice[],
  parameters: Selectors,
):
  | { readonly ok: true; readonly agent: User; readonly core: number }
  | ReturnType<typeof refuse<'agentNotFound' | 'deviceNotFound' | 'selectorsConflict'>> {
  const selector = oneSelector(choices, parameters)
  if (!selector.ok) return selector
  const { name, value } = selector
  const [device] = mostRecentFirst(devicesNamed(world, name, value))
  const atDevice = device && world.users.atDevice(device)
  const isUserName = name === 'SYS_USER' || name === 'CRM_USER'
  const named = isUserName ? withKey(world, name, value) : listed(atDevice)
  if (!device && named.length === 0) return refuse('deviceNotFound')
  const agent = named.find((user) => user === atDevice) ?? named.find(({ isAgent }) => isAgent)
  if (!agent) return refuse('agentNotFound')
  return { ok: true, agent, core: device?.core ?? world.defaultCore }
}

function withKey(world: World, key: string, value: string): readonly User[] {
  return isKey(key) ? keys[key](world, value) : []
}

function numbered(world: World, userId: string): readonly User[] {
  return listed(world.users.find(Number(userId)))
}

function isKey(name: string): name is keyof typeof keys {
  return Object.hasOwn(keys, name)
}

function listed(user: User | undefined): readonly User[] {
  return user ? [user] : []
}
