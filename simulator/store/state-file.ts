import { closeSync, openSync, readSync } from 'node:fs'
import { StoreError } from './store-error.ts'

/** What a database of ours says it is in its header: "Uptv". */
export const applicationId = 0x55707476

/** The number of the way in which a state is kept. Another way gets another number. */
export const formatNumber = 1

const signature = 'SQLite format 3\0'

/**
 * Makes sure that a file is a state of ours, or none yet, and throws a StoreError that says what it
 * is where it is anything else. Looks at the header and no further: whoever opens a database takes up
 * what its last user has left unfinished, and a database of others is none of our business.
 */
export function checkStateFile(file: string): void {
  const header = headerOf(file)
  if (header.length === 0) return
  const isDatabase = header.length === headerBytes && header.toString('latin1', 0, 16) === signature
  if (!isDatabase) throw new StoreError(file, 'it is no state of a simulator')
  if (header.readUInt32BE(68) !== applicationId) {
    throw new StoreError(file, 'it is a database of another program')
  }
  const format = header.readUInt32BE(60)
  if (format !== formatNumber) {
    throw new StoreError(
      file,
      `it is of format ${format}, and this version reads ${formatNumber}; start with another file`,
    )
  }
}

const headerBytes = 100

/** The first bytes of a file; none where there is no file yet. */
function headerOf(file: string): Buffer {
  const bytes = Buffer.alloc(headerBytes)
  try {
    const opened = openSync(file, 'r')
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, headerBytes, 0))
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if ('code' in error && error.code === 'ENOENT') return bytes.subarray(0, 0)
    throw new StoreError(file, error.message)
  }
}
