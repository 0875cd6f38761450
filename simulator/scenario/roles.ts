import type { ScenarioFile } from './schema.ts'

/** The roles of a scenario with the values that name each of them on the wire; blank: it has none. */
export function rolesOf(scenario: ScenarioFile) {
  const { roles, devices, users, stations, groups, securityRoles } = scenario
  const deviceRole = (id: string) => {
    const alias = devices.find((device) => device.id === id)?.alias ?? ''
    const isOfDevice = (phone: string) => phone === id || phone === alias
    const agent = users.find(({ phones }) => phones.some(isOfDevice))
    return {
      DEVICEID: id,
      DEVICEALIAS: alias,
      SYS_USER: agent?.sysUser ?? '',
      CRM_USER: agent?.crmUser ?? '',
      USERNAME: agent?.username ?? '',
      PHONE: agent?.phones.find(isOfDevice) ?? '',
      AGENTID: agent === undefined ? '' : String(agent.id),
      STATIONNAME: stations.find(({ device }) => device === id)?.name ?? '',
    }
  }
  return {
    devices: Object.fromEntries(
      Object.entries(roles.devices).map(([name, id]) => [name, deviceRole(id)]),
    ),
    recordings: Object.fromEntries(
      Object.entries(roles.recordings).map(([name, id]) => [name, String(id)]),
    ),
    groups: Object.fromEntries(
      Object.entries(roles.groups).map(([name, id]) => [
        name,
        { GROUPID: String(id), GROUPNAME: nameOf(groups, id) },
      ]),
    ),
    securityRoles: Object.fromEntries(
      Object.entries(roles.securityRoles).map(([name, id]) => [
        name,
        { ROLEID: String(id), ROLENAME: nameOf(securityRoles, id) },
      ]),
    ),
  }
}

function nameOf(things: readonly { readonly id: number; readonly name: string }[], id: number) {
  return things.find((thing) => thing.id === id)?.name ?? ''
}
