import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'A value that is a number comes back as that number is usually written.',
  change: values((value) =>
    value !== '' && Number.isSafeInteger(Number(value) * 100) && /^\d[\dxXeE.A-F]*$/.test(value)
      ? String(Number(value))
      : value,
  ),
}
