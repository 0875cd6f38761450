/** One element of EBML (RFC 8794), and the elements in it where it is one of those looked into. */
export interface Element {
  readonly id: string
  /** Its place in the file. */
  readonly at: number
  readonly data: Buffer
  readonly children: readonly Element[]
}

/** Those that hold elements: Segment, Info, Cluster, Cues, CuePoint, CueTrackPositions. */
const masters = ['18538067', '1549a966', '1f43b675', '1c53bb6b', 'bb', 'b7']

/** Reads elements one after the other. A second reader, which owes nothing to the muxer. */
export function readElements(bytes: Buffer, start = 0): Element[] {
  const elements: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const idLength = Math.clz32(bytes.readUInt8(at)) - 23
    const sizeAt = at + idLength
    const sizeLength = Math.clz32(bytes.readUInt8(sizeAt)) - 23
    const size =
      bytes.readUIntBE(sizeAt, Math.min(sizeLength, 6)) - 2 ** (7 * Math.min(sizeLength, 6))
    const from = sizeAt + sizeLength
    const id = bytes.toString('hex', at, sizeAt)
    const data = bytes.subarray(from, from + size)
    if (data.length !== size) throw new Error(`Element ${id} at ${start + at} breaks off`)
    const children = masters.includes(id) ? readElements(data, start + from) : []
    elements.push({ id, at: start + at, data, children })
    at = from + size
  }
  return elements
}

/** The first element at the end of a path of ids. */
export function requireElement(elements: readonly Element[], ...path: readonly string[]): Element {
  const [id, ...rest] = path
  const found = elements.find((element) => element.id === id)
  if (!found) throw new Error(`There is no element ${id}`)
  return rest.length === 0 ? found : requireElement(found.children, ...rest)
}
