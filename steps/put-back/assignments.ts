import type { Sent } from '../xml/write-request.ts'
import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

/** Commands that put something in with ADD and take it out with DELETE. */
const commands = [
  'MODIFYGROUPPERMISSION',
  'MODIFYROLEGROUPPERMISSION',
  'MODIFYUSERROLE',
  'MODIFYROLEPERMISSION',
]

/**
 * What an example put into a group or gave to a role is taken out again, the last first. The groups
 * themselves stay, for no command deletes one: the name of a group that an example adds has `(run)`
 * in it, so that another run adds another.
 */
export class AssignmentsPutBack implements PutBackPart {
  readonly what = 'assignments of roles and groups'
  readonly #given: { readonly command: string; readonly parameters: readonly Sent[] }[] = []

  note({ command, parameters }: Accepted): void {
    if (!commands.includes(command)) return
    if (sentValue(parameters, 'ACTION')?.toUpperCase() === 'ADD') {
      this.#given.push({ command, parameters: parameters.filter(([name]) => !isOwn(name)) })
    }
  }

  async run(ask: Ask): Promise<void> {
    for (const { command, parameters } of this.#given.toReversed()) {
      await ask(command, [['ACTION', 'DELETE'], ...parameters])
    }
  }
}

/** Whether a parameter belongs to its request and not to what is assigned. */
function isOwn(name: string): boolean {
  return name === 'ACTION' || name === 'REQUESTID'
}
