import { type EngineSeams, engineSeams } from './engine-seams.ts'
import { type TransportSeams, transportSeams } from './transport/transport-seams.ts'

/**
 * Where a simulator can be taken apart: what it is made of, each part by a name. A mutant is the same
 * parts but for one, so that no code of the product has to know of mutants.
 */
export interface Seams extends EngineSeams, TransportSeams {}

/** The parts of the simulator as it is. */
export const seams: Seams = { ...engineSeams, ...transportSeams }
