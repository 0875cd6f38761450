import type { Device } from './devices.ts'
import type { Words } from './outcome.ts'
import type { World } from './world.ts'

/** The words that tell which core a command went to: the one the device is recorded by (RES-8). */
export function sentToCoreOf(world: World, device: Device): Words {
  return sentToCore(world, device.core)
}

/** The words that tell that a command went to a core: to none while that is away (RES-13). */
export function sentToCore(world: World, core: number): Words {
  return { cores: world.channels.isUp(core) ? String(core) : '' }
}
