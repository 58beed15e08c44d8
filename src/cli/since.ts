// A time in the past as people say it: `yesterday`, `today`, `3h`, `2d`, `2031-06-01`, `2031-06-01T08:00`. Days begin at
// midnight of this machine's clock.

import { InvalidArgumentError } from "commander"

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** When it is, ISO 8601 in UTC. Throws an `InvalidArgumentError` for what is no time. */
export function sinceOf(given: string, now: Date = new Date()): string {
  const days = { today: 0, yesterday: 1 }[given]
  if (days !== undefined) return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toISOString()
  const [, count, unit] = /^(\d+)\s*([mhdw])$/.exec(given) ?? []
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given)
  const isDate = /^\d{4}-\d{2}-\d{2}/.test(given)
  const at = new Date(
    unit !== undefined
      ? now.getTime() - Number(count) * units[unit]!
      : isDate
        ? isDay
          ? `${given}T00:00`
          : given
        : Number.NaN,
  )
  if (!Number.isNaN(at.getTime())) return at.toISOString()
  throw new InvalidArgumentError("Say yesterday, today, 12h, 3d, or a date: 2031-06-01, 2031-06-01T08:00.")
}
