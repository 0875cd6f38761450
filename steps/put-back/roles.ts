import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

/** Roles that an example added are deleted; those that the target had are not. */
export class RolesPutBack implements PutBackPart {
  readonly what = 'roles'
  /** Their names, to whose case a server does not look. */
  readonly #added = new Set<string>()

  note({ command, parameters, roles }: Accepted): void {
    const name = sentValue(parameters, 'ROLENAME')?.toLowerCase()
    if (command !== 'MODIFYROLE' || name === undefined) return
    const had = Object.values(roles.securityRoles).map(({ ROLENAME }) => ROLENAME.toLowerCase())
    if (sentValue(parameters, 'ACTION')?.toUpperCase() === 'DELETE') this.#added.delete(name)
    else if (!had.includes(name)) this.#added.add(name)
  }

  async run(ask: Ask): Promise<void> {
    for (const name of this.#added) {
      await ask('MODIFYROLE', [
        ['ACTION', 'DELETE'],
        ['ROLENAME', name],
      ])
    }
  }
}
