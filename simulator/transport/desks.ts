import type { Desk } from './desk.ts'

/** The desks behind one port: its own, and those of sessions, which have a path each. */
export interface Desks {
  readonly main: Desk
  /** The desk of a session; undefined: there is none of the name. */
  ofSession(name: string): Desk | undefined
}

/** A desk by itself, without sessions. */
export function onlyDesk(main: Desk): Desks {
  return { main, ofSession: () => undefined }
}
