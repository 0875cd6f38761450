/** A ZIP in which names of files have others in their place, which are as long. */
export function renamed(zip: Buffer, name: RegExp, other: string): Buffer {
  return Buffer.from(zip.toString('latin1').replace(name, other), 'latin1')
}
