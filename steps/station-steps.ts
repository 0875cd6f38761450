import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { mustBe } from './must.ts'
import { textOf } from './reply.ts'
import { changesOf, listOfStations } from './stations.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'

/** Stations and the devices they are mapped to, as STATIONS lists them. */

Given(
  'the station {string} has been mapped to {device}',
  async function (this: Suite, station: string, role: string) {
    const { DEVICEID } = this.device(role)
    const name = this.value(station)
    await this.establish('IMPORTWORKSTATION', [
      ['DEVICEID', DEVICEID],
      ['STATIONNAME', name],
      ['LOCATIONID', '1'],
    ])
  },
)

Given('the list of stations is noted', async function (this: Suite) {
  this.note('the list of stations', await listOfStations(this))
})

// A station that is in the list no longer is shown with a blank device.
Then('what has changed in the list of stations is', async function (this: Suite, table: DataTable) {
  const changes = changesOf(this.noted('the list of stations'), await listOfStations(this))
  const expected = sentOf(this, table).map(([name, id]) => `${this.value(name)} = ${id}`)
  mustBe('what has changed', changes.join(', '), expected.toSorted().join(', '))
})

Then('nothing has changed in the list of stations', async function (this: Suite) {
  const changes = changesOf(this.noted('the list of stations'), await listOfStations(this))
  mustBe('what has changed', changes.join(', '), '')
})

Then('the last stations listed are {string}', function (this: Suite, names: string) {
  const listed = this.reply.all('STATION').map((station) => textOf(station, 'STATIONNAME'))
  const expected = this.value(names).split(', ')
  mustBe('the last stations', listed.slice(-expected.length).join(', '), expected.join(', '))
})
