/** The disk that recordings are written to, in megabytes. */
export class Disk {
  readonly capacityMb: number
  readonly #freeAtStartMb: number
  #freeMb: number

  constructor(capacityMb: number, freeMb: number) {
    this.capacityMb = capacityMb
    this.#freeAtStartMb = freeMb
    this.#freeMb = freeMb
  }

  get freeMb(): number {
    return this.#freeMb
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
