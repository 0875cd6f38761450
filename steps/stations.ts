import { textOf } from './reply.ts'
import type { Suite } from './suite.ts'

/** What STATIONS lists, one mapping a line: `FRONT-PC = 4001`. */
export async function listOfStations(suite: Suite): Promise<string> {
  const stations = (await suite.ask('STATIONS')).all('STATION')
  const lines = stations.map((one) => `${textOf(one, 'STATIONNAME')} = ${textOf(one, 'DEVICEID')}`)
  return lines.join('\n')
}

/**
 * What is in one list and was not in another, and the stations that are in it no longer, with a
 * blank for their device. A mapping that is there twice counts twice.
 */
export function changesOf(before: string, after: string): readonly string[] {
  const added = without(linesOf(after), linesOf(before))
  const removed = without(linesOf(before), linesOf(after)).map((line) => `${nameIn(line)} = `)
  const left = new Set(linesOf(after).map(nameIn))
  return [...added, ...removed.filter((line) => !left.has(nameIn(line)))].toSorted()
}

function linesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('\n')
}

/** The lines of one list, less as many of each as another has. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others]
  return lines.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

function nameIn(line: string): string {
  return line.slice(0, line.lastIndexOf(' = '))
}
