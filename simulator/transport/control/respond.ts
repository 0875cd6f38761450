import type { Response } from 'express'

/** Says why what was asked for cannot be done: every problem there is. */
export function refuse(response: Response, status: number, problems: readonly string[]): void {
  response.status(status).json({ problems })
}

/** Does something with a value that may be out of range; one that is gets said. */
export function inRange(response: Response, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(response, 400, [error.message])
  }
}
