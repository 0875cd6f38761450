import type { CallData } from './call-data.ts'
import type { ScheduleDescription } from './description.ts'
import type { Dice } from './dice.ts'

/** Decides, when a call starts, whether and how it is recorded (CALLFAM-1, CALLFAM-4). */
export class Scheduler {
  /** All that there are, as listed. */
  readonly schedules: readonly ScheduleDescription[]
  /** Those in use, the highest priority first. */
  readonly #inUse: readonly ScheduleDescription[]
  readonly #dice: Dice

  constructor(schedules: readonly ScheduleDescription[], dice: Dice) {
    this.schedules = schedules
    this.#inUse = schedules
      .filter((schedule) => schedule.active)
      .toSorted((a, b) => b.priority - a.priority)
    this.#dice = dice
  }

  /** What the chances to come follow from. */
  get diceState(): number {
    return this.#dice.state
  }

  /** The schedule that takes a call, or undefined when none does. One that waits records nothing yet. */
  decide(deviceId: string, data: CallData): ScheduleDescription | undefined {
    return this.#inUse.find(
      (schedule) => matches(schedule, deviceId, data) && this.#takes(schedule),
    )
  }

  /** The schedule that waits for a call to be recorded on request, or undefined when none does. */
  onRequest(deviceId: string, data: CallData): ScheduleDescription | undefined {
    return this.#inUse.find(
      (schedule) => schedule.apiInitiated && matches(schedule, deviceId, data),
    )
  }

  /** A call gets a number from 0 to 100 and is taken when that is not above the setting. */
  #takes(schedule: ScheduleDescription): boolean {
    if (schedule.apiInitiated || schedule.percentage >= 100) return true
    return this.#dice.next() * 100 <= schedule.percentage
  }
}

function matches({ match }: ScheduleDescription, deviceId: string, data: CallData): boolean {
  return (
    allows(match.devices, deviceId) &&
    allows(match.groups, data.GROUP) &&
    allows(match.gates, data.GATE)
  )
}

function allows(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value)
}
