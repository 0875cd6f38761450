import { refuse } from './outcome.ts'

/** The action that ACTION asks for, in any case (WEB-9), or why the command has none such. */
export function actionOf<A extends string>(
  found: string,
  actions: readonly A[],
): { readonly ok: true; readonly action: A } | ReturnType<typeof refuse<'actionInvalid'>> {
  const action = actions.find((one) => one === found.toUpperCase())
  if (action !== undefined) return { ok: true, action }
  return refuse('actionInvalid', { allowed: actions.join(', '), found })
}

/** Of the commands that put something in and take it out. */
export const addOrDelete = ['ADD', 'DELETE'] as const
