import { type CallDataName, callDataNames } from './call-data.ts'
import type { Recording } from './recordings.ts'

/** The texts of a recording by which it is found, by the names of parameters. */
export type SearchName = 'AGENTID' | 'DEVICEALIAS' | 'SYS_USER' | 'CRM_USER' | CallDataName

/** All of them. */
export const indexedNames: readonly SearchName[] = [
  'AGENTID',
  'DEVICEALIAS',
  'SYS_USER',
  'CRM_USER',
  ...callDataNames,
]

/** Those that CALLLIST takes. */
export const searchNames = indexedNames.filter((name) => name !== 'CALLID')

/** A text that a recording must have. */
export type WantedText = readonly [SearchName, string]

/** What a recording has under a name; blank: nothing. */
function searchText(recording: Recording, name: SearchName): string {
  switch (name) {
    case 'AGENTID':
      return recording.userId === undefined ? '' : String(recording.userId)
    case 'DEVICEALIAS':
      return recording.alias
    case 'SYS_USER':
      return recording.sysUser
    case 'CRM_USER':
      return recording.crmUser
    default:
      return recording.data[name]
  }
}

/** All of its texts, in the order of their names. */
export function indexedTexts(recording: Recording): readonly string[] {
  const { data } = recording
  // Spelled out: a starting world may have a million of them.
  return [
    searchText(recording, 'AGENTID'),
    recording.alias,
    recording.sysUser,
    recording.crmUser,
    data.GROUP,
    data.GATE,
    data.ANI,
    data.DNIS,
    data.USER1,
    data.USER2,
    data.USER3,
    data.USER4,
    data.USER5,
    data.USER6,
    data.USER7,
    data.USER8,
    data.USER9,
    data.USER10,
    data.USER11,
    data.USER12,
    data.USER13,
    data.USER14,
    data.USER15,
    data.CALLDIRECTION,
    data.CALLID,
  ]
}

/** Whether a recording has all of some texts. */
export function hasTexts(recording: Recording, wanted: readonly WantedText[]): boolean {
  return wanted.every(([name, text]) => searchText(recording, name) === text)
}
