// A reference: what an article, a bibliography or a library says of a page that it stands on.

import { trimming } from "../../kit/trimming.js"
import { plainTitle } from "../inputs/rows.js"
import { captureIn } from "../archives.js"
import { readMachineDate } from "../metadata/dates.js"

/** One reference of a list. */
export interface Reference {
  /** What its list calls it: its number or its key. */
  readonly label: string
  readonly title: string | null
  /** The page's own, where an archive's was named. */
  readonly address: string | null
  readonly outlet: string | null
  /** ISO 8601, as far as the list says it. */
  readonly published: string | null
}

/** What is written of a reference, field by field. */
export interface Written {
  readonly label: string
  readonly title?: string | undefined
  /** Addresses in the order in which they are believed. */
  readonly addresses?: readonly (string | undefined)[]
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

const withoutMarks = trimming(`"“„«'‘`, `"”“»'’.`)

/** A reference of what is written of it; null where that is neither an address nor a title. */
export function referenceOf({ label, title, addresses = [], outlet, published }: Written): Reference | null {
  const address = addresses.map(ownAddress).find(one => one !== null) ?? null
  const named = withoutMarks(plainTitle(title) ?? "")
  if (address === null && !named) return null
  return { label, title: named || null, address, outlet: plainTitle(outlet) ?? null, published: dayOf(published) }
}

/** The page's own address of one that is written down, an archive's taken off; null where it is none. */
function ownAddress(written: string | undefined): string | null {
  const found = /(?:https?:)?\/\/[^\s<>"{}|\\^`\][]+/i.exec(written ?? "")?.[0].replace(/[.,;]+$/, "")
  if (found === undefined) return null
  const address = found.startsWith("//") ? `https:${found}` : found
  return captureIn(address)?.address ?? address
}

/** A day, a month or a year, however it is written. */
function dayOf(written: string | undefined): string | null {
  if (written === undefined) return null
  const whole = readMachineDate(written, "day")?.value
  return whole?.slice(0, 10) ?? /\b(?:19|20)\d\d\b(?:-\d\d)?/.exec(written)?.[0] ?? null
}
