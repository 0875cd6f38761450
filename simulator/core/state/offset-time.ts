import type { LocalTime } from '../formats.ts'

/** A reading of a clock as ISO 8601 with its offset, to the second: `2026-02-01T11:49:32-05:00`. */
export function offsetText(time: LocalTime): string {
  const { year, month, day, hour, minute, second, offsetMinutes } = time
  const minutes = Math.floor(Math.abs(offsetMinutes))
  const sign = offsetMinutes < 0 ? '-' : '+'
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`
  const clock = `${padded(hour)}:${padded(minute)}:${padded(second)}`
  return `${date}T${clock}${sign}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`
}

const form =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))$/

/** The reading that such a text shows; `Z` is the offset of nothing. Another text is a bug. */
export function offsetTime(text: string): LocalTime {
  const found = form.exec(text)
  if (!found) throw new RangeError(`${text} is no instant with an offset`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map(Number)
  const { sign, hours = 0, minutes = 0 } = found.groups ?? {}
  const ahead = Number(hours) * 60 + Number(minutes)
  const offsetMinutes = sign === '-' && ahead > 0 ? -ahead : ahead
  return { year, month, day, hour, minute, second, offsetMinutes }
}

function padded(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}
