import { textOf } from '../reply.ts'
import { namesOf } from '../users.ts'
import type { Sent } from '../xml/write-request.ts'
import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

/** Users that an example added are deleted, which frees their phones. Others are left alone. */
export class UsersPutBack implements PutBackPart {
  readonly what = 'users'
  /** Names that the example added and has not met since. */
  readonly #names = new Set<string>()
  readonly #ids = new Set<string>()
  #password: readonly Sent[] = []

  /** A user who is about to be renamed is known by the number from then on. */
  async before(command: string, parameters: readonly Sent[], ask: Ask): Promise<void> {
    if (isImport(command, parameters, 'MODIFY')) await this.#findIds(ask)
  }

  note({ command, parameters }: Accepted): void {
    if (!isImport(command, parameters, 'ADD')) return
    const password = parameters.find(([name]) => name === 'PASSWORD')
    if (password) this.#password = [password]
    this.#names.add(nameOf(sentValue(parameters, 'FIRST_NAME'), sentValue(parameters, 'LAST_NAME')))
  }

  async run(ask: Ask): Promise<void> {
    await this.#findIds(ask)
    for (const id of this.#ids) {
      await ask('IMPORTUSER', [['ACTION', 'DELETE'], ['USER_ID', id], ...this.#password])
    }
  }

  /** The numbers of those added, of whom deleted ones are put back already. */
  async #findIds(ask: Ask): Promise<void> {
    if (this.#names.size === 0) return
    for (const user of (await ask('IMPORTUSER', [['ACTION', 'LIST']])).all('USER')) {
      const name = nameOf(...namesOf(user))
      if (this.#names.has(name) && textOf(user, 'STATUS') !== 'D') {
        this.#ids.add(textOf(user, 'USER_ID'))
      }
    }
    this.#names.clear()
  }
}

function isImport(command: string, parameters: readonly Sent[], action: string): boolean {
  return command === 'IMPORTUSER' && sentValue(parameters, 'ACTION')?.toUpperCase() === action
}

function nameOf(first = '', last = ''): string {
  return `${first}\n${last}`.toLowerCase()
}
