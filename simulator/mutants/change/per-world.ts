import type { World } from '../../core/world.ts'

/** What a mutant keeps of each world: an example begins with one that is new. */
export function perWorld<T>(make: () => T): (world: World) => T {
  const kept = new WeakMap<World, { readonly value: T }>()
  return (world) => {
    const known = kept.get(world) ?? { value: make() }
    kept.set(world, known)
    return known.value
  }
}
