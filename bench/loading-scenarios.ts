/** The scenarios whose loading is measured, as the texts of their files. */

/** How many devices each of them has beside the two of the small office that it is built on. */
const devices = 100_000
const firstDevice = 200_001

function office(moreDevices: string): string {
  return `
seed: 2026
clock: { at: 2026-02-02T10:30:00-05:00, runs: false }
server: { timeZone: America/New_York }
cores: [{ ident: 1 }, { ident: 2 }]
devices:
  - { id: 4001, alias: A4001 }
  - { id: 4002, alias: A4002 }
${moreDevices}
users:
  - { id: 11, firstName: Ada, lastName: Byron, sysUser: ada.byron, phones: [4001] }
stations: [{ name: DESK-1, device: 4001 }]
schedules: [{ name: Everything, audio: true }]
recordings:
  - { id: 1, device: 4001, agent: 11, startedAt: 2025-06-02T10:00:00, seconds: 60 }
`
}

/** A year of a very large contact centre, made up from the seed. */
function generated(): string {
  return `${office('')}
generated:
  devices: ${devices}
  firstDevice: ${firstDevice}
  agents: 10000
  groups: 100
  recordings: 1000000
  period: { from: 2025-02-01T00:00:00, to: 2026-02-01T00:00:00 }
`
}

/** As many devices, each of them written in the file. */
function written(): string {
  const lines = Array.from({ length: devices }, (_, index) => {
    const id = firstDevice + index
    return `  - { id: ${id}, alias: A${id}, core: ${1 + (index % 2)} }`
  })
  return office(lines.join('\n'))
}

/** Each by what it is called. */
export const loadedScenarios: ReadonlyMap<string, () => string> = new Map([
  ['generated', generated],
  ['written', written],
])
