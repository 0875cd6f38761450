import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'

/** Texts that look like those of people. Each call gives another one. */
export interface FakeTexts {
  name(): { readonly firstName: string; readonly lastName: string }
  /** Ten digits of which the middle ones are 555-01: numbers that no telephone has. */
  phoneNumber(): string
}

/**
 * The one file that knows faker. The same seed gives the same texts in the same order, as long as
 * faker is of the same version, and nobody else asks for texts meanwhile: draw what is needed at once.
 */
export function fakeTexts(seed: number): FakeTexts {
  // Most scenarios generate nothing, and faker takes longer to load than they do. A world is
  // described in one go, so it is required here and not awaited.
  const { faker }: { readonly faker: Faker } = createRequire(import.meta.url)(
    '@faker-js/faker/locale/en',
  )
  faker.seed(seed)
  return {
    name: () => ({ firstName: faker.person.firstName(), lastName: faker.person.lastName() }),
    phoneNumber: () => faker.helpers.fromRegExp('[2-9][0-8][0-9]55501[0-9]{2}'),
  }
}
