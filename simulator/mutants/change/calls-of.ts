import type { Call } from '../../core/calls.ts'
import type { Device } from '../../core/devices.ts'
import { devicesNamed, type Selectors } from '../../core/find-device.ts'
import type { User } from '../../core/users.ts'
import type { World } from '../../core/world.ts'

/** Every call that is up. */
export function callsOf(world: World): readonly Call[] {
  return [...world.devices.all()].flatMap(({ calls }) => calls)
}

/** The calls that are up at the phones of an agent. */
export function agentsCalls(world: World, agent: User | undefined): readonly Call[] {
  return callsOf(world).filter(({ device }) => world.users.atDevice(device) === agent)
}

/** A device that a blackout command names. */
export function deviceSent(world: World, sent: Selectors): Device | undefined {
  const names = ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'] as const
  for (const name of names) {
    const [device] = devicesNamed(world, name, sent[name] ?? '')
    if (sent[name] !== undefined && device) return device
  }
  return undefined
}

/** The agent whom a blackout command names. */
export function agentSent(world: World, sent: Selectors): User | undefined {
  const device = deviceSent(world, sent)
  return device && world.users.atDevice(device)
}
