import { type Retention, startRetention } from '../app/log/retention.ts'
import type { Logger, RetentionLimits, RollUpLimits, Store } from '../app/ports.ts'
import { startRollUps } from '../app/roll-ups.ts'
import type { Config } from '../config/config.ts'
import { startScheduledBackups } from './scheduled-backups.ts'
import type { Shutdown } from './shutdown.ts'

const DAY_MS = 86_400_000

export interface HousekeepingParts {
  store: Store
  logger: Logger
  shutdown: Pick<Shutdown, 'add'>
}

/** Starts what keeps the store within its settings: retention, roll-ups of readings, and copies if they are scheduled. */
export function startHousekeeping(config: Config, { store, logger, shutdown }: HousekeepingParts): Retention {
  const retention = startRetention({ store, limits: retentionLimits(config), logger })
  shutdown.add('retention', () => retention.stop())
  const rollUps = startRollUps({ store, limits: rollUpLimits(config), logger })
  shutdown.add('roll-ups', () => rollUps.stop())
  if (config.backupHours > 0) {
    const everyMs = config.backupHours * 3_600_000
    const backups = startScheduledBackups({ directory: config.data, everyMs, keep: config.keepBackups, logger })
    shutdown.add('backups', () => backups.close())
  }
  return retention
}

function rollUpLimits({ keepHourlyDays, keepDailyDays }: Config): RollUpLimits {
  return {
    ...(keepHourlyDays > 0 && { hoursMs: keepHourlyDays * DAY_MS }),
    ...(keepDailyDays > 0 && { daysMs: keepDailyDays * DAY_MS }),
  }
}

function retentionLimits({ keepDays, keepEvents, keepMegabytes }: Config): RetentionLimits {
  return {
    ...(keepDays > 0 && { ageMs: keepDays * DAY_MS }),
    ...(keepEvents > 0 && { events: keepEvents }),
    ...(keepMegabytes > 0 && { bytes: keepMegabytes * 1024 * 1024 }),
  }
}
