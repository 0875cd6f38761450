import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-8'],
  says: 'DEVICESTATUS without a selector is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: (usual) => ({
    ...usual,
    encodeRefused: (answered, outcome, dialect) => {
      const isMeant = answered.command === 'deviceStatus' && outcome.refusal === 'deviceNotFound'
      return usual.encodeRefused(
        answered,
        isMeant
          ? {
              ...outcome,
              refusal: 'valueInvalid',
              words: { parameter: 'DEVICEID', allowed: 'text', found: '' },
            }
          : outcome,
        dialect,
      )
    },
  }),
}
