/**
 * What the suite is told of the other server: where it is, what may be done there, and which roles of
 * the examples its devices can take. There is no free seating and no second phone on the channel, and so
 * no Hot Desk or Loading Bay.
 */
export function officeProfile(addresses: readonly string[], deviations = '{}'): string {
  return `
name: A small office
targets: [${addresses.map((address) => JSON.stringify(address)).join(', ')}]
allow: [calls, recordings, malformed]
prefix: office

roles:
  devices:
    Front Desk: ${agent('73150', 'counter-a', '901', 'olga', 'oferro', 'of@crm', 'KIOSK-A')}
    Back Office: ${agent('73151', 'counter-b', '902', 'pavel', 'pquist', 'pq@crm', 'KIOSK-B')}
    Lobby: { DEVICEID: 73152 }
    Plain Desk: { DEVICEID: 73153 }
    Spare Desk: { DEVICEID: 73154, DEVICEALIAS: vacant }
    Supervisor Desk: ${agent('73155', 'lead', '907', 'ruth', 'raalto', 'ra@crm')}
    Supervisor Softphone: ${agent('73156', 'lead-soft', '907', 'ruth', 'raalto', 'ra@crm')}
    Night Line: { DEVICEID: 73157, DEVICEALIAS: porter, STATIONNAME: PORTER-LODGE }
    Quiet Room: { DEVICEID: 73158, DEVICEALIAS: archive }
    Zero Desk: { DEVICEID: 00731, DEVICEALIAS: 0042 }
    Warehouse: ${agent('73160', 'dock', '911', 'timo', 'tvega', 'tv@crm')}

deviations: ${deviations}
`
}

function agent(
  DEVICEID: string,
  DEVICEALIAS: string,
  AGENTID: string,
  USERNAME: string,
  SYS_USER: string,
  CRM_USER: string,
  STATIONNAME = '',
): string {
  const names = { DEVICEID, DEVICEALIAS, STATIONNAME, AGENTID, USERNAME, SYS_USER, CRM_USER }
  return JSON.stringify({ ...names, PHONE: DEVICEID })
}
