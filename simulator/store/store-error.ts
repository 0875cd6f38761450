/** A state file that cannot be used, or could not be written; the message says why, and what to do. */
export class StoreError extends Error {
  constructor(file: string, says: string) {
    super(`state ${file}: ${says}`)
    this.name = 'StoreError'
  }
}
