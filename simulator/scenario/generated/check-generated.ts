import type { Finding } from '../../../yaml/finding.ts'
import type { ScenarioFile } from '../schema.ts'
import { instantIn } from '../zone.ts'
import { aliasOf } from './numbering.ts'

/** The longest period that recordings are spread over: ten years, in days. */
export const longestPeriodDays = 3653

/** What of the things to be generated does not go together, or meets something of the file. */
export function checkGenerated(scenario: ScenarioFile): readonly Finding[] {
  const { generated, server } = scenario
  if (!generated) return []
  const { recordings, devices, period } = generated
  return [
    ...(recordings > 0 && devices === 0 ? [nothingToRecord] : []),
    ...(recordings > 0 && !period ? [noPeriod] : []),
    ...(period ? wrongPeriod(period, server.timeZone) : []),
    ...takenDevices(scenario),
  ]
}

const nothingToRecord: Finding = {
  path: ['generated', 'recordings'],
  says: 'there is no device to record; generated devices must be above 0',
}

const noPeriod: Finding = {
  path: ['generated', 'period'],
  says: 'is missing, needed: from when to when the recordings are',
}

function wrongPeriod(period: { from: string; to: string }, zone: string): Finding[] {
  const from = instantIn(zone, period.from)
  const to = instantIn(zone, period.to)
  if (from === undefined || to === undefined) {
    return (['from', 'to'] as const)
      .filter((end) => instantIn(zone, period[end]) === undefined)
      .map((end) => ({
        path: ['generated', 'period', end],
        says: `there is no such moment as ${period[end]}`,
      }))
  }
  const path = ['generated', 'period', 'to']
  if (to - from < 1000) {
    return [
      { path, says: `must be a second or more after ${period.from}, where the period begins` },
    ]
  }
  if (to - from > longestPeriodDays * 86_400_000) {
    return [{ path, says: `must be no more than ${longestPeriodDays} days after ${period.from}` }]
  }
  return []
}

/** A device of the file, its alias or a phone, that one of the generated devices would be too. */
function takenDevices({ generated, devices, users }: ScenarioFile): Finding[] {
  if (generated?.firstDevice === undefined || generated.devices === 0) return []
  const first = generated.firstDevice
  const last = first + generated.devices - 1
  const isGenerated = (name: string) => {
    const number = Number(name.replace(/^A/, ''))
    const isInRange = number >= first && number <= last
    return isInRange && (name === String(number) || name === aliasOf(number))
  }
  const names = [
    ...devices.flatMap(({ id, alias }) => [id, alias]),
    ...users.flatMap(({ phones }) => phones),
  ]
  const taken = names.find(isGenerated)
  if (taken === undefined) return []
  const says = `${first} to ${last} are to be generated, and ${taken} is there already`
  return [{ path: ['generated', 'firstDevice'], says }]
}
