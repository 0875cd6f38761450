import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteSource } from './byte-source.ts'

/**
 * Bytes that must all be made before their number is known: they wait in a file of their own under
 * the system's temporary directory, not in memory. `write` is given its path; where it fails, the
 * file is gone. Rejects as `write` does, or as the file system does.
 */
export async function scratchFile(write: (path: string) => Promise<void>): Promise<ByteSource> {
  const directory = await mkdtemp(join(tmpdir(), 'uptivity-media-'))
  const release = () => rm(directory, { recursive: true, force: true })
  const path = join(directory, 'media')
  try {
    await write(path)
    const { size } = await stat(path)
    return { bytes: size, pieces: () => createReadStream(path), release }
  } catch (error) {
    await release()
    throw error
  }
}
