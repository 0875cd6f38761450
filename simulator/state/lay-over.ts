import { identityOf, keysOf, knownAs } from './identity-keys.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'
import { type Surroundings, unsaidOf } from './new-things.ts'

/** A patch laid over a state. It is as the schema of patches has it. */
export interface Laid {
  /** What came of it. Whether it is a state is another question. */
  readonly state: JsonObject
  /** What was to be removed, and is not there. */
  readonly defects: readonly string[]
}

/**
 * Lays a patch over a state: objects are merged key by key, lists of things that are known by something
 * thing by thing; what else is said replaces what is there, and null takes it away.
 */
export function layOver(
  state: JsonObject,
  patch: JsonObject,
  surroundings: Omit<Surroundings, 'state'>,
): Laid {
  const laying = new Laying(surroundings)
  const laid = laying.over(state, patch)
  return { state: laid, defects: laying.defects }
}

class Laying {
  readonly defects: string[] = []
  readonly #surroundings: Omit<Surroundings, 'state'>
  #state: JsonObject = {}

  constructor(surroundings: Omit<Surroundings, 'state'>) {
    this.#surroundings = surroundings
  }

  /** Part by part, so that what is new finds what comes before it as it will be. */
  over(state: JsonObject, patch: JsonObject): JsonObject {
    this.#state = state
    for (const key of Object.keys(patch)) {
      this.#state = this.#object(this.#state, { [key]: patch[key] }, '')
    }
    return this.#state
  }

  #object(below: JsonObject, patch: JsonObject, path: string): JsonObject {
    let object = below
    for (const [key, value] of Object.entries(patch)) {
      const { [key]: there, ...others } = object
      const place = path === '' ? key : `${path}.${key}`
      object =
        value === null ? others : { ...object, [key]: this.#value(there, value, place, object) }
    }
    return object
  }

  /** `owner` is the object that has the value, as it is so far. */
  #value(below: unknown, patch: unknown, path: string, owner: JsonObject): unknown {
    if (isJsonObject(patch)) {
      const there = isJsonObject(below) ? below : this.#unsaid(path, owner)
      return this.#object(there, patch, path)
    }
    if (Array.isArray(patch) && Array.isArray(below) && keysOf(path).length > 0) {
      return this.#things(below.filter(isJsonObject), patch.filter(isJsonObject), path)
    }
    return patch
  }

  /** Things that are there keep their places, new ones follow. */
  #things(
    below: readonly JsonObject[],
    patch: readonly JsonObject[],
    path: string,
  ): readonly JsonObject[] {
    const things = new Map(below.map((thing) => [identityOf(path, thing), thing]))
    for (const [index, { remove, ...said }] of patch.entries()) {
      const identity = identityOf(path, said)
      if (remove !== true) {
        const there = things.get(identity) ?? this.#unsaid(path, said)
        things.set(identity, this.#object(there, said, path))
      } else if (!things.delete(identity)) {
        const says = `there is none with ${knownAs(path, said)} to remove`
        this.defects.push(`${path}.${index}: ${says}`)
      }
    }
    return [...things.values()]
  }

  #unsaid(path: string, said: JsonObject): JsonObject {
    return unsaidOf(path, { ...this.#surroundings, state: this.#state }, said)
  }
}
