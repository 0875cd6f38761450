import { conditions } from './device-conditions.ts'
import type { DeviceFacts } from './device-facts.ts'
import { type DeviceRoleRow, deviceRoles } from './device-roles.ts'

/** The device that takes each role, by the name of the role. */
export type MatchedDevices = ReadonlyMap<string, DeviceFacts>

/** A role with the devices that can take it, the best first. */
interface Opening {
  readonly row: DeviceRoleRow
  readonly candidates: readonly DeviceFacts[]
}

/**
 * Finds devices for as many roles as there can be, each device for one. Where not all can be filled the
 * roles that more examples speak of go first.
 */
export function matchDevices(facts: readonly DeviceFacts[]): MatchedDevices {
  const openings = deviceRoles.map((row) => ({ row, candidates: candidatesFor(row, facts) }))
  let best: MatchedDevices = new Map()
  const cores = sharedValues('core', openings)
  for (const agent of sharedValues('agent', openings)) {
    const ofAgent = openings.map((opening) => within(opening, 'agent', agent))
    for (const core of cores) {
      const matched = assign(ofAgent.map((opening) => within(opening, 'core', core)))
      if (matched.size > best.size) best = matched
    }
  }
  return best
}

function candidatesFor(
  { needs, wants, shares }: DeviceRoleRow,
  facts: readonly DeviceFacts[],
): readonly DeviceFacts[] {
  // What is wanted first counts most, and that nobody is disturbed more than any of it.
  const rank = (one: DeviceFacts) =>
    [
      !one.isInCall,
      ...wants.map(({ holds }) => holds(one)),
      // Several calls of one device are recorded at once.
      shares === 'core' || conditions.manyChannels.holds(one),
    ]
      .map((isGood) => (isGood ? '0' : '1'))
      .join('')
  return facts
    .filter((one) => needs.every(({ holds }) => holds(one)))
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted((a, b) => Number(a.rank > b.rank) - Number(a.rank < b.rank))
    .map(({ one }) => one)
}

/** What the devices of roles that share something can have in common, the likeliest first. */
function sharedValues(
  kind: 'agent' | 'core',
  openings: readonly Opening[],
): readonly (string | undefined)[] {
  const sharing = openings.filter(({ row }) => row.shares === kind)
  const candidates = sharing.flatMap((opening) => opening.candidates)
  const isTold = (one: DeviceFacts) =>
    sharing.every(({ row }) => row.guess?.toldBy.holds(one) ?? true)
  const having = new Map<string, DeviceFacts[]>()
  for (const one of candidates) {
    const others = having.get(one[kind])
    if (others) others.push(one)
    else having.set(one[kind], [one])
  }
  const ranked = [...having].map(([value, devices]) => ({
    value,
    isGuess: !devices.some(isTold),
    size: devices.length,
  }))
  const likeliest = ranked
    .toSorted((a, b) => Number(a.isGuess) - Number(b.isGuess) || a.size - b.size)
    .map(({ value }) => value)
  return likeliest.length === 0 ? [undefined] : likeliest.slice(0, tried)
}

/** How many agents or cores are tried: of more one is as good as another. */
const tried = 12

/** A role with the devices that have in common what it shares, where it shares that. */
function within(opening: Opening, kind: 'agent' | 'core', value: string | undefined): Opening {
  const { row, candidates } = opening
  if (row.shares !== kind) return opening
  return { row, candidates: candidates.filter((one) => one[kind] === value) }
}

/** Gives each role the best device that is free; where there is none, others make room for it. */
function assign(openings: readonly Opening[]): MatchedDevices {
  const taken = new Map<DeviceFacts, Opening>()
  const place = (opening: Opening, asked: Set<DeviceFacts>): boolean => {
    const free = opening.candidates.find((one) => !taken.has(one))
    const given = free ?? opening.candidates.find((one) => makesRoom(one, asked))
    if (given) taken.set(given, opening)
    return given !== undefined
  }
  const makesRoom = (device: DeviceFacts, asked: Set<DeviceFacts>): boolean => {
    const holder = taken.get(device)
    if (!holder || asked.has(device)) return false
    asked.add(device)
    return place(holder, asked)
  }
  for (const opening of openings) place(opening, new Set())
  return new Map([...taken].map(([device, { row }]) => [row.name, device]))
}
