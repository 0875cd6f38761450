import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-9'],
  says: 'A value of ACTION must be in upper case.',
  change: reading((decoded) => {
    if (!decoded.ok) return decoded
    const { ACTION = '', ...others } = decoded.parameters
    return /[a-z]/.test(ACTION)
      ? { ...decoded, parameters: { ...others, ACTION: `${ACTION}?` } }
      : decoded
  }),
}
