import { commands } from './commands.ts'
import { requirements } from './requirements.ts'
import type { Family } from './types.ts'

/**
 * What a server may claim to conform to. A level is held by a server that meets every documented
 * *must* of it.
 */
export const conformanceLevels = ['core', 'control', 'import', 'export', 'administration'] as const

export type ConformanceLevel = (typeof conformanceLevels)[number]

const levelOfFamily: Readonly<Record<Family, ConformanceLevel>> = {
  availability: 'core',
  'call-handling': 'core',
  status: 'core',
  'recording-control': 'control',
  import: 'import',
  export: 'export',
  administration: 'administration',
}

/** Parts of the reference that belong to no single command. Of events only the existence is known. */
const levelOfPart: Readonly<Record<string, ConformanceLevel>> = {
  tcp: 'core',
  request: 'core',
  'web-api': 'core',
  result: 'core',
  'call-handling': 'core',
  status: 'core',
  'recording-control': 'control',
}

/** The level that the requirements of a place count for; undefined: they count for none. */
export function levelOfPlace(place: string): ConformanceLevel | undefined {
  const command = Object.values(commands).find(({ name }) => name === place)
  return command ? levelOfFamily[command.family] : levelOfPart[place]
}

/** The documented musts of a level, which a server that holds it meets. */
export function mustsOf(level: ConformanceLevel): readonly string[] {
  return requirements
    .filter(
      ({ place, level: strength, basis }) =>
        strength === 'must' && basis === 'documented' && levelOfPlace(place) === level,
    )
    .map(({ id }) => id)
}
