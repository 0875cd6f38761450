import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ByteSource } from './byte-source.ts'

export interface ZipEntry {
  readonly name: string
  readonly source: ByteSource
}

/**
 * The entries in one ZIP. They are stored as they are: sound that is encoded gets no smaller, and
 * the length is then known. Each is read when its turn comes. Releases what the entries hold.
 */
export function zip(entries: readonly ZipEntry[]): ByteSource {
  return {
    // Nothing is read for this, as each entry says its length.
    bytes: layOut(entries, () => {}).bytes,
    async *pieces() {
      const output = new PassThrough()
      let reading: Readable | undefined
      // The package does not pass on what goes wrong with an entry.
      const fail = (error: unknown) => {
        output.destroy(error instanceof Error ? error : new Error(String(error)))
      }
      const { file } = layOut(entries, ({ source }, give) => {
        reading = Readable.from(source.pieces(), { objectMode: false }).on('error', fail)
        give(null, reading)
      })
      file.on('error', fail)
      file.outputStream.pipe(output)
      try {
        yield* output
      } finally {
        reading?.destroy()
      }
    },
    async release() {
      await Promise.all(entries.map(({ source }) => source.release()))
    },
  }
}

type Give = (error: null, reading: Readable) => void

/** A ZIP of the entries, and its length. `open` is called for each when its turn comes. */
function layOut(entries: readonly ZipEntry[], open: (entry: ZipEntry, give: Give) => void) {
  const file = new ZipFile()
  for (const entry of entries) {
    const { name, source } = entry
    file.addReadStreamLazy(name, { ...stored, size: source.bytes }, (give) => open(entry, give))
  }
  let bytes: number | undefined
  // The package's types leave out that the length is handed over; it is, before `end` returns.
  file.end({ forceZip64Format: false, comment: '' }, (...lengths: number[]) => {
    bytes = lengths[0]
  })
  if (bytes === undefined || bytes < 0) throw new Error('The length of the ZIP is not known')
  return { file, bytes }
}

/** The same time for every entry, so that equal orders give equal bytes; in DOS form it has no zone. */
const stored = { compress: false, mtime: new Date(1980, 0, 1), forceDosTimestamp: true }
