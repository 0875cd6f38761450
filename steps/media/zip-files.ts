import { unzipSync } from 'fflate'
import { must } from '../must.ts'

/** A file in a ZIP. */
export interface ZippedFile {
  readonly name: string
  readonly content: Buffer
}

/** The files of a ZIP, in their order. */
export function zipFiles(zip: Buffer): readonly ZippedFile[] {
  must(zip.toString('latin1', 0, 2) === 'PK', 'a ZIP must come back')
  const files = Object.entries(unzipSync(zip))
  return files.map(([name, content]) => ({ name, content: Buffer.from(content) }))
}
