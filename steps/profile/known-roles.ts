import { defectsOf, type Finding } from '../../yaml/finding.ts'
import { nearestKey } from '../../yaml/nearest-key.ts'
import { readSource } from '../../yaml/read-source.ts'
import { defectText } from '../../yaml/source-error.ts'
import type { ProfileFile } from './profile-schema.ts'
import { controlRoles, type RoleRow, roleCatalogue } from './role-catalogue.ts'

/** The roles of the catalogue for which a profile names nothing. */
export function missingRoles({ roles }: ProfileFile): readonly string[] {
  return roleCatalogue
    .filter(({ kind, name }) => !Object.hasOwn(roles[kind], name))
    .map(({ name }) => name)
}

/**
 * Roles of a profile that no example of the package names, a line for each with where it stands: they
 * may be those of other features, or a slip.
 */
export function unknownRoles(text: string, file: string, profile: ProfileFile): readonly string[] {
  const source = readSource(text, file)
  if (!source.ok) throw new Error('a profile that was read has become another')
  return defectsOf(source.root, unknownIn(profile)).map((one) => `warning: ${defectText(one)}`)
}

function unknownIn({ roles }: ProfileFile): Finding[] {
  return kinds.flatMap((kind) => {
    const known = namesOf(kind)
    return Object.keys(roles[kind])
      .filter((name) => !known.includes(name))
      .map((name) => {
        const says = `no example of this package speaks of it${meant(name, known)}`
        return { path: ['roles', kind, name], isKey: true, says }
      })
  })
}

/** What may have been meant, in this place or another. */
function meant(name: string, known: readonly string[]): string {
  const elsewhere = roleCatalogue.find((row) => row.name === name)
  if (elsewhere) return `; it has its place in ${elsewhere.kind}`
  const nearest = nearestKey(name, known)
  return nearest === undefined ? '' : `; did you mean ${nearest}?`
}

const kinds = ['devices', 'recordings', 'groups', 'securityRoles'] as const

function namesOf(kind: RoleRow['kind']): readonly string[] {
  const names = roleCatalogue.filter((row) => row.kind === kind).map(({ name }) => name)
  return kind === 'recordings' ? [...names, ...controlRoles] : names
}
