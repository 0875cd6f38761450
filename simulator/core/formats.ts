/** A wall-clock reading: what a clock on the server's wall shows. Months count from 1. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 to 23. */
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** How far the clock is ahead of UTC, in minutes. */
  readonly offsetMinutes: number
}

/** `2/1/2011 11:49:32 AM`: no zero padding in the date, twelve hours (protocol 3.7). */
export function localDateTime(time: LocalTime): string {
  const half = time.hour < 12 ? 'AM' : 'PM'
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12
  return `${time.month}/${time.day}/${four(time.year)} ${hour}:${two(time.minute)}:${two(time.second)} ${half}`
}

/** What a live server prints for a moment that never was: the first of its calendar (IMPORTUSER-25). */
const neverSet: LocalTime = {
  year: 1,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
  offsetMinutes: 0,
}

/**
 * `10/30/2006 4:05:38 PM -05:00`: a local time with its offset from UTC, and between them what the
 * dialect has there. Undefined: never.
 */
export function zonedDateTime(time: LocalTime | undefined, gap: '' | ' '): string {
  const shown = time ?? neverSet
  const minutes = Math.floor(Math.abs(shown.offsetMinutes))
  const sign = shown.offsetMinutes < 0 ? '-' : '+'
  return `${localDateTime(shown)}${gap}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** `C:\Recordings\20110131\DESK1\DESK1-17-03-14.wav` (protocol 3.7). */
export function recordingFileName(
  path: string,
  owner: string,
  time: LocalTime,
  fileType: string,
): string {
  const day = `${four(time.year)}${two(time.month)}${two(time.day)}`
  const clock = `${two(time.hour)}-${two(time.minute)}-${two(time.second)}`
  return `${path}${day}\\${owner}\\${owner}-${clock}.${fileType}`
}

/** `0 days, 18 hours, 24 minutes, 37 seconds.`, the full stop included (SYSTEMSTATUS-7). */
export function uptime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor(seconds / 3600) % 24
  const minutes = Math.floor(seconds / 60) % 60
  return `${days} days, ${hours} hours, ${minutes} minutes, ${seconds % 60} seconds.`
}

/** Whole seconds since 1970, cut off. */
export function unixSeconds(at: number): string {
  return String(Math.floor(at / 1000))
}

/**
 * Whole seconds since 1970, to the nearest. The CHANNELS sample shows unix times one second ahead
 * of the wall clock in three rows of four: a reading that is cut off beside one that is rounded.
 */
export function nearestUnixSecond(at: number): string {
  return String(Math.round(at / 1000))
}

/** `223.66GB`: megabytes as gigabytes of 1024 (SYSTEMSTATUS-3). */
export function gigabytes(mb: number): string {
  return `${(mb / 1024).toFixed(2)}GB`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function four(value: number): string {
  return String(value).padStart(4, '0')
}
