import { type CommandId, commands } from '../../../contract/commands.ts'
import type { Command } from '../../../contract/types.ts'
import type { Device } from '../../core/devices.ts'
import { meantDevice, type Selectors } from '../../core/find-device.ts'
import type { World } from '../../core/world.ts'

/** The device that a request of a command means, if it is known. */
export function deviceMeant(
  world: World,
  command: CommandId,
  parameters: Selectors,
): Device | undefined {
  const row: Command = commands[command]
  return meantDevice(world, row.choices, parameters)
}
