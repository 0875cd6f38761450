import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-17'],
  says: 'A device that is not found is told by status 404.',
  on: 'http',
  change: leaving((text, response) => {
    if (text.includes('API_DEVICE_INVALID')) response.statusCode = 404
    return text
  }),
}
