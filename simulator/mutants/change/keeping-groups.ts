import type { CommandId } from '../../../contract/commands.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

/** A command leaves every phone in the groups in which it is. */
export function keepingGroups(command: CommandId): Change {
  return handling(command, (usual) => (world, request, now) => {
    const groups = world.groups.all()
    const outcome = usual(world, request, now)
    for (const { id, phones } of groups) for (const phone of phones) world.groups.enter(id, phone)
    return outcome
  })
}
