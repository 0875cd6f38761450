import type { Finding } from '../../yaml/finding.ts'
import type { Path } from '../../yaml/source-node.ts'
import type { ProfileFile } from './profile-schema.ts'

/** Where two roles of a profile stand for the same thing: they would change it behind each other's back. */
export function checkRoles({ roles }: ProfileFile): readonly Finding[] {
  const { devices, recordings, groups, securityRoles } = roles
  return [
    ...twice(
      'device',
      Object.entries(devices).map(([name, { DEVICEID }]) => ({
        name,
        id: DEVICEID,
        path: ['roles', 'devices', name, 'DEVICEID'],
      })),
    ),
    ...twice(
      'recording',
      Object.entries(recordings).map(([name, id]) => ({
        name,
        id,
        path: ['roles', 'recordings', name],
      })),
    ),
    ...twice(
      'group',
      Object.entries(groups).map(([name, { GROUPID }]) => ({
        name,
        id: GROUPID,
        path: ['roles', 'groups', name, 'GROUPID'],
      })),
    ),
    ...twice(
      'role',
      Object.entries(securityRoles).map(([name, { ROLEID }]) => ({
        name,
        id: ROLEID,
        path: ['roles', 'securityRoles', name, 'ROLEID'],
      })),
    ),
  ]
}

interface Named {
  readonly name: string
  readonly id: string
  readonly path: Path
}

function twice(what: string, all: readonly Named[]): Finding[] {
  return all.flatMap(({ id, path }, index) => {
    const other = all.slice(0, index).find((one) => one.id === id)
    if (other === undefined) return []
    const says = `${what} ${id} is ${other.name} already; each role needs one of its own`
    return [{ path, says }]
  })
}
