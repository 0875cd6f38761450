import { InvalidArgumentError } from 'commander'
import type { Shard } from '../reports/result-format.ts'

export type ShardOption = Pick<Shard, 'number' | 'of'>

/** Reads `1/4`. */
export function shardOption(text: string): ShardOption {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? []
  if (number !== undefined && of !== undefined && number >= 1 && number <= of) return { number, of }
  throw new InvalidArgumentError('a shard is 1/4, 2/4, 3/4 or 4/4, or one of another number.')
}
