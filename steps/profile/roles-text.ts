import { recordingsAsked } from './ask-server.ts'
import type { DeviceFacts } from './device-facts.ts'
import { type DeviceRoleRow, deviceRoles, type Guess, guessOf } from './device-roles.ts'
import type { MatchedDevices } from './match-devices.ts'
import type { RecordingFacts } from './match-recordings.ts'
import {
  controlRoles,
  type RecordingRoleRow,
  recordingRoles,
  roleCatalogue,
} from './role-catalogue.ts'
import { commentOf, quoted } from './yaml-text.ts'

/** What was found for the roles, by their names. */
export interface FoundRoles {
  readonly devices: MatchedDevices
  readonly recordings: ReadonlyMap<string, RecordingFacts>
}

/** The `roles` of a profile; what was not found is there as a comment, with what to look for. */
export function rolesText({ devices, recordings }: FoundRoles): readonly string[] {
  const areDevices = deviceRoles.some((row) => isSaid(row, devices.get(row.name)))
  const isEmpty = !areDevices && recordings.size === 0
  return [
    '# What stands for the roles of the examples. An example that speaks of a role that is not here is not',
    '# judged, and so is one that needs a value which is blank here.',
    isEmpty ? '# roles:' : 'roles:',
    areDevices ? '  devices:' : '  # devices:',
    ...deviceRoles.flatMap((row) => deviceText(row, devices.get(row.name))),
    commentOf(recordingsSay, '  '),
    recordings.size === 0 ? '  # recordings:' : '  recordings:',
    ...recordingRoles.flatMap((row) => recordingText(row, recordings.get(row.name))),
    ...untoldText('groups', ['GROUPID', 'GROUPNAME']),
    ...untoldText('securityRoles', ['ROLEID', 'ROLENAME']),
  ]
}

const recordingsSay = `The newest ${recordingsAsked} recordings were looked at. CALLLIST does not tell whether one has sound; that of a chat has none. ${controlRoles.join(' and ')} have no place here: examples that name them need the world of a scenario.`

/** Whether the profile says it, and not only that somebody may. */
function isSaid(row: DeviceRoleRow, facts: DeviceFacts | undefined): boolean {
  return facts !== undefined && !guessOf(row, facts)?.isRisky
}

function deviceText(row: DeviceRoleRow, facts: DeviceFacts | undefined): readonly string[] {
  const { name, presumes, needs, wants } = row
  const head = commentOf(presumes, '    ')
  if (!facts) {
    const needed = needs.map(({ says }) => says).join('; ')
    return [
      head,
      commentOf(`Nothing fits. It must have ${needed}.`, '    '),
      `    # ${name}:`,
      '    #   DEVICEID: ""',
    ]
  }
  const guess = guessOf(row, facts)
  const mark = isSaid(row, facts) ? '    ' : '    # '
  const lacks = wants
    .filter((one) => one !== row.guess?.toldBy && !one.holds(facts))
    .map(({ says }) => says)
  return [
    head,
    ...(guess ? [commentOf(guessText(guess), '    ')] : []),
    ...(lacks.length === 0 ? [] : [commentOf(`Not seen of it: ${lacks.join('; ')}.`, '    ')]),
    ...(facts.isInCall ? ['    # It was in a call when it was found.'] : []),
    `${mark}${name}:`,
    ...Object.entries(facts.values)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `${mark}  ${key}: ${quoted(value)}`),
  ]
}

function guessText({ says, isRisky }: Guess): string {
  const more = ' Take the # away where it is so: where it is not, a right server would look wrong.'
  return `GUESS: no reply tells that ${says}.${isRisky ? more : ''}`
}

function recordingText(
  { name, presumes }: RecordingRoleRow,
  found: RecordingFacts | undefined,
): readonly string[] {
  const head = commentOf(presumes, '    ')
  if (!found) return [head, `    # ${name}: ""`]
  return [head, `    ${name}: ${quoted(found.id)}  # ${found.seconds} s`]
}

/** Roles that somebody who knows the server must fill in. */
function untoldText(kind: 'groups' | 'securityRoles', keys: readonly string[]): readonly string[] {
  const rows = roleCatalogue.filter((row) => row.kind === kind)
  return [
    `  # ${kind}:`,
    ...rows.flatMap(({ name, presumes }) => [
      commentOf(presumes, '    '),
      `    # ${name}:`,
      ...keys.map((key) => `    #   ${key}: ""`),
    ]),
  ]
}
