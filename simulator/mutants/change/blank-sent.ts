import type { Change } from '../mutant.ts'

/** A parameter of IMPORTUSER that is sent blank is one that is sent, where it counts as not sent. */
export function blankSent(parameter: string): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const decoded = usual.readMessage(bytes, transport, dialect)
      const isBlank = bytes.includes(`<${parameter}></${parameter}>`)
      if (!decoded.ok || decoded.command !== 'importUser' || !isBlank) return decoded
      return { ...decoded, parameters: { ...decoded.parameters, [parameter]: '' } }
    },
  })
}
