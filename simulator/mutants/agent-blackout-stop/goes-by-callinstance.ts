import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-15'],
  says: 'AGENTBLACKOUTSTOP with CALLINSTANCE is about that call alone.',
  change: (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const text = bytes.toString('utf8')
      const isMeant = text.includes('<TYPE>AGENTBLACKOUTSTOP<') && text.includes('<CALLINSTANCE>')
      const read = isMeant ? text.replace('<TYPE>AGENT', '<TYPE>') : text
      return usual.readMessage(Buffer.from(read), transport, dialect)
    },
  }),
}
