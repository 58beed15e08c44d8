import { describe, expect, it } from "vitest"
import { turnIn } from "./turns.js"

const told: readonly (readonly [string, string, string])[] = [
  ["Norland broke off some high-level contacts with the League", "broken-off", "high-level contacts"],
  ["Talks between the ports were suspended in May", "broken-off", "Talks"],
  ["The negotiations collapsed after a night of soup", "broken-off", "negotiations"],
  ["Contacts have only slowly been restored", "resumed", "Contacts"],
  ["The two sides resumed talks on herring quotas", "resumed", "talks"],
  ["The first climate talks between them after a long hiatus ended in fog", "resumed", "first climate talks"],
  ["A visit that Mr. Hale had planned for Monday was called off", "called-off", "visit"],
  ["The tour of the north was axed on Friday", "called-off", "tour"],
  ["The league shelved its spring conference", "called-off", "spring conference"],
  ["Norland boycotted the summit", "called-off", "summit"],
  ["The summit will not take place", "called-off", "summit"],
  ["Norland postponed the deadline to 2031", "moved", "deadline"],
  ["She will speak on Friday, a day later than planned", "moved", ""],
  ["The board has missed its target of 2030", "missed", "target"],
  ["They failed to meet the goal", "missed", "goal"],
  ["The yard kept its promise", "met", "promise"],
  ["The target has been met", "met", "target"],
  ["His office reaffirmed the pledge", "restated", "pledge"],
  ["No plans have been announced for their next meeting", "not-planned", "next meeting"],
  ["No meeting has been scheduled", "not-planned", "meeting"],
]

const untold: readonly string[] = [
  "Norland said it would suspend talks",
  "The talks have not been resumed",
  "Both want to resume talks",
  "If talks were broken off the harbour would freeze",
  "The flights could be resumed in spring",
  "They refuse to restart dialogue",
  "The board denied it missed the target",
  "The engineer met the mayor at the target range",
  "She broke her arm on the way to the talks",
]

describe("turns in words", () => {
  it.each(told)("%s: %s", (words, step, phrase) => {
    expect(turnIn(words)).toMatchObject({ step, phrase })
  })

  it.each(untold)("%s: none", words => {
    expect(turnIn(words)).toBeNull()
  })
})
