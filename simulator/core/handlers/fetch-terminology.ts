import { accept, type Handler } from '../outcome.ts'

export const fetchTerminology: Handler<'fetchTerminology'> = ({ terminology }) =>
  accept('ok', {
    COUNT: String(terminology.length),
    SETTINGS: {
      TERMINOLOGY: terminology.map(({ name, value }) => ({ NAME: name, VALUE: value })),
    },
  })
