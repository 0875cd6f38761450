import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13', 'CALLFAM-8'],
  says: 'BLACKOUTSTART takes STATIONNAME for a selector.',
  change: (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const text = bytes.toString('utf8')
      const isMeant = text.includes('<TYPE>BLACKOUTSTART<')
      const read = text.replace(/STATIONNAME>FRONT-PC<\/STATIONNAME/, 'DEVICEID>4001</DEVICEID')
      return usual.readMessage(isMeant ? Buffer.from(read) : bytes, transport, dialect)
    },
  }),
}
