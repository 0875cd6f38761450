import { type CommandId, commands } from '../../contract/commands.ts'
import type { Family } from '../../contract/types.ts'

/** Families whose commands ask for something, and change nothing. */
const asking: readonly Family[] = ['availability', 'status', 'export']

/** Whether a command, whatever it is sent, leaves the world as it is. */
export function readsOnly(command: CommandId): boolean {
  return asking.includes(commands[command].family)
}
