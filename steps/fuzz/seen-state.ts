import type { Ask } from '../put-back/part.ts'
import type { Roles } from '../target/target.ts'
import type { ReplyElement } from '../xml/read-reply.ts'
import type { Sent } from '../xml/write-request.ts'

/**
 * What the status commands show of the devices of the roles, of stations and of users, but for times.
 * It is kept until something may have changed, so that most requests need not ask for it.
 */
export class SeenState {
  readonly #roles: Roles
  readonly #ask: Ask
  readonly #kept = new Map<string, string>()

  constructor(roles: Roles, ask: Ask) {
    this.#roles = roles
    this.#ask = ask
  }

  /** Something may have changed. */
  forget(): void {
    this.#kept.clear()
  }

  /** What is shown, with the calls of devices that a request names. */
  async concerning(parameters: readonly Sent[]): Promise<readonly string[]> {
    const shown = [
      await this.#shown('DEVICELIST', []),
      await this.#shown('STATIONS', []),
      await this.#shown('IMPORTUSER', [['ACTION', 'LIST']]),
    ]
    for (const id of this.#namedIn(parameters)) {
      shown.push(await this.#shown('DEVICERECORDINGSTATUS', [['DEVICEID', id]]))
    }
    return shown
  }

  async #shown(command: string, parameters: readonly Sent[]): Promise<string> {
    const key = JSON.stringify([command, parameters])
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const { root } = await this.#ask(command, parameters)
    const ids = Object.values(this.#roles.devices).map(({ DEVICEID }) => DEVICEID)
    const ofRoles = (device: ReplyElement) =>
      device.children.some(({ name, text }) => name === 'DEVICEID' && ids.includes(text))
    const shown = written(root, (one) => one.name !== 'DEVICE' || ofRoles(one))
    this.#kept.set(key, shown)
    return shown
  }

  /** The devices of the roles that have any of the values of a request. */
  #namedIn(parameters: readonly Sent[]): readonly string[] {
    const values = parameters.map(([, value]) => value).filter((value) => value !== '')
    return Object.values(this.#roles.devices)
      .filter((device) => Object.values(device).some((value) => values.includes(value)))
      .map(({ DEVICEID }) => DEVICEID)
  }
}

/** An element with what is in it, an element a line, without what is of its request or a time. */
function written(element: ReplyElement, isShown: (one: ReplyElement) => boolean): string {
  if (!isShown(element) || /^REQUESTID$|TIME$|^LASTSTATECHANGE$/.test(element.name)) return ''
  const children = element.children.map((child) => written(child, isShown)).join('')
  return `${element.name} ${element.text.trim()}\n${children}`
}
