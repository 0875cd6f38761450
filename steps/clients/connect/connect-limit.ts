import type { Socket } from 'node:net'

/** The time that a connection may take to come about, all steps of it together. */
export class ConnectLimit {
  readonly ms: number
  readonly #over: Promise<never>
  #timer: NodeJS.Timeout | undefined

  constructor(ms: number) {
    this.ms = ms
    this.#over = new Promise((_, reject) => {
      this.#timer = setTimeout(() => reject(new TimeIsUp()), ms)
    })
    // Nobody may be waiting when it is over.
    this.#over.catch(() => {})
  }

  /** Waits for a step. Where it fails or comes too late its socket is closed. */
  async wait<T>(step: Promise<T>, socket: Socket, tooLate: (within: string) => Error): Promise<T> {
    try {
      return await Promise.race([step, this.#over])
    } catch (error) {
      socket.destroy()
      throw error instanceof TimeIsUp ? tooLate(`within ${this.ms} ms`) : error
    }
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}

class TimeIsUp extends Error {}
