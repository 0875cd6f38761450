import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-19'],
  says: 'An export that succeeds is answered with a RESULT.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => {
      const decoded = usual.readQuery(...texts)
      const isExport = decoded.command === 'exportRecording' || decoded.command === 'multiExport'
      return decoded.ok && isExport ? { ...decoded, command: 'testEcho' } : decoded
    },
  }),
}
