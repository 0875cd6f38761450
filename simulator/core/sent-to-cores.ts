import type { Device } from './devices.ts'
import type { Words } from './outcome.ts'

/** The words that tell which core a command went to: the one the device is recorded by (RES-8). */
export function sentToCoreOf(device: Device): Words {
  return sentToCore(device.core)
}

/** The words that tell that a command went to a core. */
export function sentToCore(core: number): Words {
  return { cores: String(core) }
}
