import type { CommandId, commands } from '../../contract/commands.ts'

type Row<C extends CommandId> = (typeof commands)[C]

type Alternatives<C extends CommandId> = Row<C>['choices'][number]['of'][number]

type Flat<A> = A extends readonly (infer N)[] ? N : A

type RequiredNames<C extends CommandId> = Row<C>['required'][number]

type OptionalNames<C extends CommandId> =
  | Flat<Alternatives<C>>
  | Row<C>['optional'][number]['names'][number]

/** The parameters a command's row names; required ones are there, others may be. */
export type ParametersOf<C extends CommandId> = {
  readonly [N in RequiredNames<C> & string]: string
} & {
  readonly [N in Exclude<OptionalNames<C>, RequiredNames<C>> & string]?: string | undefined
}

/** A request as a handler sees it: known, complete, and every value of the kind its row asks for. */
export interface Request<C extends CommandId> {
  readonly command: C
  readonly requestId: string
  readonly parameters: ParametersOf<C>
}
