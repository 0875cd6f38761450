/** The disk that recordings are written to, in megabytes. */
export class Disk {
  readonly capacityMb: number
  readonly #freeAtStartMb: number
  #freeMb: number

  constructor(capacityMb: number, freeMb: number, freeAtStartMb = freeMb) {
    this.capacityMb = capacityMb
    this.#freeAtStartMb = freeAtStartMb
    this.#freeMb = freeMb
  }

  get freeMb(): number {
    return this.#freeMb
  }

  /** How much was free at the start, and is again where it is not said how much. */
  get freeAtStartMb(): number {
    return this.#freeAtStartMb
  }

  /** Whether nothing more can begin to be written. */
  get isFull(): boolean {
    return this.#freeMb === 0
  }

  /** Says how much of it is free from now on: as much as at the start when it is not said. */
  setFree(freeMb = this.#freeAtStartMb): void {
    this.#freeMb = Math.min(freeMb, this.capacityMb)
  }
}
