import type { ScheduleDescription } from '../description.ts'

/** A recording schedule as the state of a world has it; an empty list fits any call. */
export interface ScheduleRow extends Omit<ScheduleDescription, 'match'> {
  readonly devices: readonly string[]
  readonly groups: readonly string[]
  readonly gates: readonly string[]
}

export function scheduleRow({ match, ...schedule }: ScheduleDescription): ScheduleRow {
  const { devices, groups, gates } = match
  return { ...schedule, devices: [...devices], groups: [...groups], gates: [...gates] }
}

export function scheduleOf({ devices, groups, gates, ...row }: ScheduleRow): ScheduleDescription {
  return { ...row, match: { devices, groups, gates } }
}
