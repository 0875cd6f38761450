import type { Call, EndedCall } from './calls.ts'
import { TextIndex } from './text-index.ts'

/** The endpoint whose audio is recorded. State is keyed by its id, free seating or not. */
export interface Device {
  readonly id: string
  /** How many became known before it. */
  readonly place: number
  /** The core that records it. */
  readonly core: number
  /** Agent number or alias; changed only through `Devices.rename`. */
  readonly alias: string
  /** Calls that are up, oldest first; changed only through `startCall` and `endCall`. */
  readonly calls: Call[]
  /** The call that ended last. */
  lastCall: EndedCall | undefined
}

/** Every device the system knows. */
export class Devices {
  readonly #byId = new Map<string, Device & { alias: string }>()
  readonly #byAlias = new TextIndex<Device>(({ place }) => place)

  all(): Iterable<Device> {
    return this.#byId.values()
  }

  count(): number {
    return this.#byId.size
  }

  find(id: string): Device | undefined {
    return this.#byId.get(id)
  }

  withAlias(alias: string): readonly Device[] {
    return this.#byAlias.at(alias)
  }

  /** Makes a device known; one that is known already stays as it is. */
  know(id: string, core: number, alias = ''): Device {
    const known = this.#byId.get(id)
    if (known) return known
    const place = this.#byId.size
    const device = { id, place, core, alias, calls: [], lastCall: undefined }
    this.#byId.set(id, device)
    this.#byAlias.add(alias, device)
    return device
  }

  /** Gives a device another alias (CALLSTART-15). */
  rename(device: Device, alias: string): void {
    const known = this.#byId.get(device.id)
    if (!known || known.alias === alias) return
    this.#byAlias.remove(known.alias, known)
    known.alias = alias
    this.#byAlias.add(alias, known)
  }
}
