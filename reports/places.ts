import { commands } from '../contract/commands.ts'
import { requirements } from '../contract/requirements.ts'
import type { Transport } from '../contract/types.ts'

/** The places of the contract, commands last, each once. */
export const places: readonly string[] = [
  ...new Set([
    ...requirements.map(({ place }) => place),
    ...Object.values(commands).map(({ name }) => name),
  ]),
]

/** The transports over which the requirements of a place can be shown. */
export function transportsOfPlace(place: string): readonly Transport[] {
  if (place === 'tcp') return ['tcp']
  if (place === 'web-api') return ['http']
  return Object.values(commands).find(({ name }) => name === place)?.via ?? ['tcp', 'http']
}
