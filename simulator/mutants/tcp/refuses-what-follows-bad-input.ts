import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

const late = { ok: false, refusal: 'malformed', words: { detail: 'it follows bad input' } } as const

export const mutant: Mutant = {
  breaks: ['TCP-19'],
  says: 'The request after bad input is taken for a part of it.',
  change: (usual) => {
    let wasBad = false
    return reading((decoded) => {
      const isBad = !decoded.ok && decoded.refusal === 'malformed'
      const told = wasBad && decoded.ok ? { ...decoded, ...late } : decoded
      wasBad = isBad
      return told
    })(usual)
  },
}
