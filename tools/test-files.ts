/** The folders that have tests. */
export const testFolders = ['contract', 'simulator', 'steps', 'reports', 'cli', 'tools', 'yaml']

/** Tests that put another module in the place of one, or look at which are loaded. */
export const testsWithOwnModules = [
  'simulator/media/mp3.test.ts',
  'simulator/media/render-media.test.ts',
  'simulator/media/webm.test.ts',
  'steps/clients/client-for.test.ts',
  'simulator/scenario/generated/faker-on-demand.test.ts',
]
