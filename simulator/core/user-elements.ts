import { zonedDateTime } from './formats.ts'
import type { User } from './users.ts'
import type { World } from './world.ts'

/** A user as LIST shows one: the spellings and formats of a live server (IMPORTUSER-Q1). */
export function userElements(world: World, user: User) {
  return {
    USER_ID: String(user.userId),
    USERNAME: user.username,
    EMPLOYEE_ID: user.employeeId,
    FIRST_NAME: user.firstName,
    LAST_NAME: user.lastName,
    AGENT: user.isAgent ? 'TRUE' : 'FALSE',
    STATUS: user.status,
    ADD_TIME: zonedDateTime(user.addTime, ' '),
    MOD_TIME: zonedDateTime(user.modTime, world.dialect.userTimes === 'captured' ? '' : ' '),
    SYS_USER: user.sysUser,
    SYS_DOMAIN: user.sysDomain,
    EMAIL: user.email,
    CRM_USER: user.crmUser,
    SITE_ID: user.siteId,
    PHONES: [...user.phones].join(','),
  }
}
