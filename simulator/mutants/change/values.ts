import type { Change } from '../mutant.ts'
import { reading } from './reading.ts'

/** Every value of a request arrives as another, but REQUESTID. */
export function values(change: (value: string, name: string) => string): Change {
  return reading((decoded) =>
    decoded.ok
      ? {
          ...decoded,
          parameters: Object.fromEntries(
            Object.entries(decoded.parameters).map(([name, value]) => [name, change(value, name)]),
          ),
        }
      : decoded,
  )
}

/** One value of a request arrives as another. */
export function oneValue(name: string, change: (value: string) => string): Change {
  return values((value, found) => (found === name ? change(value) : value))
}
