import type { ScenarioFile } from './schema.ts'

/** The roles of a scenario with the values that name each of them on the wire; blank: it has none. */
export function rolesOf({ roles, devices, users, stations }: ScenarioFile) {
  const deviceRole = (id: string) => {
    const alias = devices.find((device) => device.id === id)?.alias ?? ''
    const agent = users.find(({ phones }) =>
      phones.some((phone) => phone === id || phone === alias),
    )
    return {
      DEVICEID: id,
      DEVICEALIAS: alias,
      SYS_USER: agent?.sysUser ?? '',
      CRM_USER: agent?.crmUser ?? '',
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
  }
}
