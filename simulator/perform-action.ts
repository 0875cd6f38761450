import type { ControlAction } from './control-action.ts'
import type { SimulatorSession } from './simulator-session.ts'

/** Does to a session what was done to one once. False: it cannot be done there. */
export async function performAction(
  session: SimulatorSession,
  action: ControlAction,
): Promise<boolean> {
  switch (action.do) {
    case 'load': {
      const { source, scenario, clockAt, rate } = action
      await session.load({ source, scenario }, { clockAt, rate })
      return true
    }
    case 'reload':
      await session.reload({ source: action.source, scenario: action.scenario })
      return true
    case 'set-clock':
      session.setClock(action)
      return true
    case 'add-reply':
      return session.addReply(action.rule) !== undefined
    case 'remove-reply':
      return session.removeReply(action.name)
    case 'fire':
      return session.fire(action.name)
    case 'patch-state':
      return (await session.patchState(action.patch)).length === 0
    case 'put-state':
      return session.putState(action).length === 0
  }
}
