import { accept, type Handler } from '../outcome.ts'

export const testEcho: Handler<'testEcho'> = () => accept('ok', {})
