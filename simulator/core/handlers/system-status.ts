import { gigabytes, uptime } from '../formats.ts'
import { accept, type Handler } from '../outcome.ts'

export const systemStatus: Handler<'systemStatus'> = ({ server, disk }, _request, now) => {
  const { ramTotalMb, ramFreeMb } = server
  const ramUsedMb = ramTotalMb - ramFreeMb
  return accept('ok', {
    RECORDINGPATH: server.recordingPath,
    RECORDINGSPACEINFO: `${gigabytes(disk.freeMb)} of ${gigabytes(disk.capacityMb)}`,
    RECORDINGTOTALDISKCAPACITY: String(disk.capacityMb),
    RECORDINGTOTALDISKFREE: String(disk.freeMb),
    RECORDINGTOTALDISKFREEPCT: ((disk.freeMb * 100) / disk.capacityMb).toFixed(2),
    SYSTEMUPTIME: uptime(now - server.startedAt),
    PROCESSOR: server.processors.map(({ speedMhz, type }) => ({
      SYSTEMPROCESSORSPEED: `${speedMhz}MHz`,
      SYSTEMPROCESSORTYPE: type,
    })),
    SYSTEMRAMTOTAL: String(ramTotalMb),
    SYSTEMRAMFREE: String(ramFreeMb),
    SYSTEMRAMUSED: String(ramUsedMb),
    // Cut off, not rounded: the sample shows 48 for 48.81 (SYSTEMSTATUS-6). Multiplied before it is
    // divided, for 29 / 100 * 100 is less than 29.
    SYSTEMRAMUSEDPCT: String(Math.floor((ramUsedMb * 100) / ramTotalMb)),
  })
}
