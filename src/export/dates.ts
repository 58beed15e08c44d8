// Dates of reports in the lexical forms of XML Schema, which most standards ask for.

import type { Dated } from "../model/time.js"

/** `2024-10-07T09:30+02:00` → `2024-10-07T09:30:00+02:00`; years, months and days as they are; null for weeks and seasons. */
export function xsdDate(date: Dated | null): string | null {
  const parts = /^(\d{4}(?:-\d\d){0,2})(?:T(\d\d)(?::(\d\d))?(:\d\d)?(Z|[+-]\d\d:\d\d)?)?/.exec(date?.value ?? "")
  if (!parts || parts[0] !== date?.value) return null
  const [, day, hour, minute, second, zone] = parts
  return hour === undefined ? day! : `${day}T${hour}:${minute ?? "00"}${second ?? ":00"}${zone ?? ""}`
}
