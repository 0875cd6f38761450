/**
 * What the suite is told of the other server: who is there, and which roles of the examples they can
 * take. There is no free seating and no second phone on the channel, and so no Hot Desk or Loading Bay.
 */
export const officeScenario = `
description: A small office

cores:
  - { ident: 3, capacity: unlimited }
  - { ident: 5, capacity: unlimited }

devices:
  - { id: "73150", alias: counter-a, core: 3 }
  - { id: "73151", alias: counter-b, core: 5 }
  - { id: "73152", core: 3 }
  - { id: "73153", core: 3 }
  - { id: "73154", alias: vacant, core: 3 }
  - { id: "73155", alias: lead, core: 3 }
  - { id: "73156", alias: lead-soft, core: 3 }
  - { id: "73157", alias: porter, core: 3 }
  - { id: "73158", alias: archive, core: 3 }
  - { id: "73160", alias: dock, core: 5 }
  - { id: "00731", alias: "0042", core: 3 }

users:
  - { id: 901, username: olga, firstName: Olga, lastName: Ferro, sysUser: oferro, crmUser: of@crm, phones: [73150] }
  - { id: 902, username: pavel, firstName: Pavel, lastName: Quist, sysUser: pquist, crmUser: pq@crm, phones: [73151] }
  - { id: 907, username: ruth, firstName: Ruth, lastName: Aalto, sysUser: raalto, crmUser: ra@crm, phones: [73155, 73156] }
  - { id: 911, username: timo, firstName: Timo, lastName: Vega, sysUser: tvega, crmUser: tv@crm, phones: [73160] }

stations:
  - { name: KIOSK-A, device: 73150 }
  - { name: KIOSK-B, device: 73151 }
  - { name: PORTER-LODGE, device: 73157 }

roles:
  devices:
    Front Desk: "73150"
    Back Office: "73151"
    Lobby: "73152"
    Plain Desk: "73153"
    Spare Desk: "73154"
    Supervisor Desk: "73155"
    Supervisor Softphone: "73156"
    Night Line: "73157"
    Quiet Room: "73158"
    Zero Desk: "00731"
    Warehouse: "73160"
`
