import { XMLBuilder } from 'fast-xml-parser'

/** A parameter of a request: its name on the wire and its value. */
export type Sent = readonly [name: string, value: string]

const builder = new XMLBuilder({
  ignoreAttributes: true,
  // Elements as a list: an object would drop a name that is sent twice.
  preserveOrder: true,
  format: false,
  suppressEmptyNode: false,
  processEntities: true,
})

/** A REQUEST document with the given elements in the given order. Values are escaped. */
export function writeRequest(sent: readonly Sent[]): string {
  const elements = sent.map(([name, value]) => ({ [name]: [{ '#text': value }] }))
  return String(builder.build([{ REQUEST: elements }]))
}
