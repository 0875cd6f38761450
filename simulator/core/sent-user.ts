import type { Request } from './request.ts'
import type { UserData } from './user-changes.ts'

/** A user as ADD and MODIFY carry one: the other direction than that of user-elements.ts. */

type Parameters = Request<'importUser'>['parameters']

/** Values that are one of two words, whatever their case. */
const words = {
  STATUS: ['A', 'I'],
  AGENT: ['TRUE', 'FALSE'],
  ALLOWSELFRECORD: ['Y', 'N'],
  ALLOWSELFDOWNLOAD: ['Y', 'N'],
} as const satisfies Partial<Record<keyof Parameters, readonly string[]>>

const wordNames = ['STATUS', 'AGENT', 'ALLOWSELFRECORD', 'ALLOWSELFDOWNLOAD'] as const

/** The first value that is none of its words, for a refusal. */
export function wrongWord(parameters: Parameters) {
  for (const parameter of wordNames) {
    const found = parameters[parameter]
    const allowed: readonly string[] = words[parameter]
    if (found !== undefined && !allowed.includes(found.toUpperCase())) {
      return { parameter, allowed: allowed.join(' or '), found }
    }
  }
  return undefined
}

/** What ADD begins with (IMPORTUSER-28). */
export const newUser: UserData = {
  username: '',
  employeeId: '',
  firstName: '',
  lastName: '',
  isAgent: false,
  status: 'A',
  addTime: undefined,
  modTime: undefined,
  sysUser: '',
  sysDomain: '',
  email: '',
  crmUser: '',
  siteId: '-1',
  allowSelfRecord: false,
  allowSelfDownload: false,
  phones: [],
}

/** A user with what was sent instead of what was there. Times that are sent do not count (IMPORTUSER-27). */
export function sentUser(sent: Parameters, before: UserData): UserData {
  return {
    username: sent.USERNAME ?? before.username,
    employeeId: sent.EMPLOYEE_ID ?? before.employeeId,
    firstName: sent.FIRST_NAME ?? before.firstName,
    lastName: sent.LAST_NAME ?? before.lastName,
    isAgent: isFirst('AGENT', sent) ?? before.isAgent,
    status: statusOf(sent) ?? before.status,
    addTime: before.addTime,
    modTime: before.modTime,
    sysUser: sent.SYS_USER ?? before.sysUser,
    sysDomain: sent.DOMAIN ?? before.sysDomain,
    email: sent.EMAIL ?? before.email,
    crmUser: sent.CRM_USER ?? before.crmUser,
    siteId: sent.SITEID ?? before.siteId,
    allowSelfRecord: isFirst('ALLOWSELFRECORD', sent) ?? before.allowSelfRecord,
    allowSelfDownload: isFirst('ALLOWSELFDOWNLOAD', sent) ?? before.allowSelfDownload,
    phones: sent.PHONES === undefined ? before.phones : phonesIn(sent.PHONES),
  }
}

function statusOf(sent: Parameters): 'A' | 'I' | undefined {
  const isActive = isFirst('STATUS', sent)
  if (isActive === undefined) return undefined
  return isActive ? 'A' : 'I'
}

/** Whether a value is the first of its two words; undefined where none was sent. */
function isFirst(name: (typeof wordNames)[number], sent: Parameters): boolean | undefined {
  const value = sent[name]
  return value === undefined ? undefined : value.toUpperCase() === words[name][0]
}

/** The phones of a list such as `1123, 3343`, in the order in which they stand. */
function phonesIn(list: string): readonly string[] {
  const phones = list.split(',').map((phone) => phone.trim())
  return phones.filter((phone) => phone !== '')
}
