// The part of the catalogue that the record is told in: kinds of entry, status, step, pledge and reply.

/** What an entry of the record is about. */
export type EntryKind = "pledge" | "meeting" | "figure" | "event" | "quotation" | "position" | "statement"

/** Kinds of entry, from particular to general: where readings were taken for different things, the first of them holds. */
export const entryKinds: Readonly<
  Record<
    EntryKind,
    {
      /** Of entries with as many behind them, the weightier comes first. */
      readonly weight: number
      /** Told as something said, rather than something that happened. */
      readonly said: boolean
      /** Known by its words: two tellings of it share them. */
      readonly ofWords: boolean
    }
  >
> = {
  pledge: { weight: 4, said: true, ofWords: false },
  meeting: { weight: 4, said: false, ofWords: false },
  figure: { weight: 2, said: false, ofWords: false },
  event: { weight: 3, said: false, ofWords: false },
  quotation: { weight: 1, said: true, ofWords: true },
  position: { weight: 1, said: true, ofWords: true },
  statement: { weight: 0, said: true, ofWords: true },
}

/** How far a meeting or an event has come. */
export type Status = "held" | "called off" | "planned" | "possible"

/** From the furthest on, with what stands between who meets and whom: one called off had been planned, and was not held. */
export const statuses: Readonly<Record<Status, { readonly isOver: boolean; readonly meets: string | null }>> = {
  held: { isOver: true, meets: "met" },
  "called off": { isOver: true, meets: null },
  planned: { isOver: false, meets: "to meet" },
  possible: { isOver: false, meets: "could meet" },
}

/** What a step of a matter is: how it went on. */
export type StepKind =
  | "possible"
  | "planned"
  | "not-planned"
  | "held"
  | "called-off"
  | "pledged"
  | "restated"
  | "moved"
  | "met"
  | "missed"
  | "said"
  | "denied"
  | "corrected"
  | "broken-off"
  | "resumed"

/** Kinds of step, each with what one is called. Of steps at one time the earlier of these comes first. */
export const stepKinds: Readonly<Record<StepKind, { readonly label: string }>> = {
  possible: { label: "possible" },
  planned: { label: "planned" },
  pledged: { label: "pledged" },
  said: { label: "said" },
  held: { label: "held" },
  "called-off": { label: "called off" },
  "broken-off": { label: "broken off" },
  resumed: { label: "resumed" },
  restated: { label: "restated" },
  moved: { label: "moved" },
  met: { label: "met" },
  missed: { label: "missed" },
  denied: { label: "denied" },
  corrected: { label: "corrected" },
  "not-planned": { label: "no plans" },
}

/** What somebody is bound to, or would bind another to. */
export type PledgeKind = "promise" | "plan" | "agreement" | "demand" | "threat"

/** Kinds of pledge: what one is called, and the words between who is bound and to what; a promise needs none. */
export const pledgeKinds: Readonly<Record<PledgeKind, { readonly label: string; readonly verb: string | null }>> = {
  promise: { label: "pledge", verb: null },
  plan: { label: "plan", verb: "plans to" },
  agreement: { label: "agreement", verb: "agreed to" },
  demand: { label: "demand", verb: "demands" },
  threat: { label: "threat", verb: "threatened to" },
}

/** What somebody does who does not say it: he denies it, or does not speak of it. */
export type ReplyKind = "denial" | "silence"

/** Kinds of reply, each with what an entry of it is called. */
export const replyKinds: Readonly<Record<ReplyKind, { readonly label: string }>> = {
  denial: { label: "denial" },
  silence: { label: "silence" },
}

/** An entry as far as it has a name. */
type Named = { readonly kind: EntryKind; readonly pledge?: PledgeKind; readonly reply?: ReplyKind }

/** What an entry is called for a reader. */
export function entryName({ kind, pledge, reply }: Named): string {
  if (reply) return replyKinds[reply].label
  return kind === "pledge" && pledge ? pledgeKinds[pledge].label : kind
}

/** Whether nothing more is to come of what has a status. */
export function isOver(status: Status | null): boolean {
  return status !== null && statuses[status].isOver
}
