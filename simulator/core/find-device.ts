import type { Choice } from '../../contract/types.ts'
import type { Device } from './devices.ts'
import { refuse } from './outcome.ts'
import type { User } from './users.ts'
import type { World } from './world.ts'

/**
 * Ways to name a device, in the order they are tried: the id is the device, a station stands in for
 * it, the others are looked up. A command takes those that its row lists.
 */
const lookUps = {
  DEVICEID: (world, value) => listed(world.devices.find(value)),
  STATIONNAME: (world, value) => {
    const deviceId = world.stations.deviceAt(value)
    return deviceId === undefined ? [] : listed(world.devices.find(deviceId))
  },
  DEVICEALIAS: (world, value) => world.devices.withAlias(value),
  SYS_USER: (world, value) => devicesOf(world, world.users.withSysUser(value)),
  CRM_USER: (world, value) => devicesOf(world, world.users.withCrmUser(value)),
} as const satisfies Record<string, (world: World, value: string) => readonly Device[]>

export type SelectorName = keyof typeof lookUps

export type Selectors = { readonly [S in SelectorName]?: string | undefined }

const selectorNames: readonly SelectorName[] = [
  'DEVICEID',
  'STATIONNAME',
  'DEVICEALIAS',
  'SYS_USER',
  'CRM_USER',
]

/** The selectors of a request that its command takes (CALLFAM-8), of which some may be absent. */
export function sentSelectors(
  choices: readonly Choice[],
  parameters: Selectors,
): readonly SelectorName[] {
  return selectorNames.filter(
    (name) =>
      parameters[name] !== undefined && choices.some(({ of }) => of.some((one) => one === name)),
  )
}

/** Every device that one selector names. */
export function devicesNamed(world: World, name: SelectorName, value: string): readonly Device[] {
  return lookUps[name](world, value)
}

/**
 * The device a request means: by the first of its selectors that names any, and where that names
 * several, the one most recently in a call (CALLFAM-9).
 */
export function meantDevice(
  world: World,
  choices: readonly Choice[],
  parameters: Selectors,
): Device | undefined {
  const [first] = sentSelectors(choices, parameters)
  if (first === 'DEVICEID') return world.devices.find(parameters.DEVICEID ?? '')
  for (const name of sentSelectors(choices, parameters)) {
    const [device] = mostRecentFirst(devicesNamed(world, name, parameters[name] ?? ''))
    if (device) return device
  }
  return undefined
}

/** The one selector that a request may carry. None at all, and more than one, are refused. */
export function oneSelector(
  choices: readonly Choice[],
  parameters: Selectors,
):
  | { readonly ok: true; readonly name: SelectorName; readonly value: string }
  | ReturnType<typeof refuse<'deviceNotFound' | 'selectorsConflict'>> {
  const [name, ...others] = sentSelectors(choices, parameters)
  if (others.length > 0)
    return refuse('selectorsConflict', { allowed: choices.flatMap(({ of }) => of).join(', ') })
  if (name === undefined) return refuse('deviceNotFound')
  return { ok: true, name, value: parameters[name] ?? '' }
}

/** Every device that a request names by the one selector it may carry. */
export function singleSelector(
  world: World,
  choices: readonly Choice[],
  parameters: Selectors,
):
  | { readonly ok: true; readonly devices: readonly Device[] }
  | ReturnType<typeof refuse<'deviceNotFound' | 'selectorsConflict'>> {
  const selector = oneSelector(choices, parameters)
  if (!selector.ok) return selector
  const devices = devicesNamed(world, selector.name, selector.value)
  return devices.length === 0 ? refuse('deviceNotFound') : { ok: true, devices }
}

/** The device that a request names by the one selector it may carry (BLACKOUT-2). */
export function singleDevice(
  world: World,
  choices: readonly Choice[],
  parameters: Selectors,
):
  | { readonly ok: true; readonly device: Device }
  | ReturnType<typeof refuse<'deviceNotFound' | 'selectorsConflict'>> {
  const selected = singleSelector(world, choices, parameters)
  if (!selected.ok) return selected
  const [device] = mostRecentFirst(selected.devices)
  return device ? { ok: true, device } : refuse('deviceNotFound')
}

/** The device at which an agent is: of several the one most recently in a call (CALLFAM-9). */
export function agentsDevice(world: World, agent: User): Device | undefined {
  return mostRecentFirst(devicesOf(world, [agent]))[0]
}

/** Devices in a call before idle ones, and of either the most recent first. */
export function mostRecentFirst(devices: readonly Device[]): readonly Device[] {
  return devices.length < 2 ? devices : devices.toSorted(byRecency)
}

function byRecency(a: Device, b: Device): number {
  const aUp = a.calls.at(-1)
  const bUp = b.calls.at(-1)
  if (aUp && bUp) return bUp.step - aUp.step
  if (aUp || bUp) return aUp ? -1 : 1
  return (b.lastCall?.step ?? 0) - (a.lastCall?.step ?? 0)
}

function devicesOf(world: World, users: readonly User[]): readonly Device[] {
  const phones = users.flatMap((user) => [...user.phones])
  const devices = phones.flatMap((phone) => [
    ...listed(world.devices.find(phone)),
    ...world.devices.withAlias(phone),
  ])
  return [...new Set(devices)]
}

function listed(device: Device | undefined): readonly Device[] {
  return device ? [device] : []
}
