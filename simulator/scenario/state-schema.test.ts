import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { WorldState } from '../core/state/world-state.ts'
import type { worldStateSchema } from './state-schema.ts'

/** A type with everything in it that may be changed, as what a schema puts out is. */
type Changeable<T> = T extends readonly (infer E)[]
  ? Changeable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Changeable<T[K]> }
    : T

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

test('the schema puts out what the core calls a state', () => {
  // The compiler checks it: another type does not have the value.
  const same: Same<Changeable<z.output<typeof worldStateSchema>>, Changeable<WorldState>> = true
  expect(same).toBe(true)
})
