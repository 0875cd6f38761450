import { type CallDataName, callDataNames } from './call-data.ts'
import type { Recording } from './recordings.ts'

/** The texts of a recording by which CALLLIST finds it, by the names of its parameters. */
export type SearchName =
  | 'AGENTID'
  | 'DEVICEALIAS'
  | 'SYS_USER'
  | 'CRM_USER'
  | Exclude<CallDataName, 'CALLID'>

export const searchNames: readonly SearchName[] = [
  'AGENTID',
  'DEVICEALIAS',
  'SYS_USER',
  'CRM_USER',
  ...callDataNames.filter((name) => name !== 'CALLID'),
]

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
export function searchTexts(recording: Recording): string[] {
  return searchNames.map((name) => searchText(recording, name))
}

/** Whether a recording has all of some texts. */
export function hasTexts(recording: Recording, wanted: readonly WantedText[]): boolean {
  return wanted.every(([name, text]) => searchText(recording, name) === text)
}
