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
  ["The pilots’ union called off the walkout that was to begin on Monday", "called-off", "walkout"],
  ["A march through the old town was cancelled because of the flood", "called-off", "march"],
  ["The agency scrubbed nothing and aborted the second launch of the day", "called-off", "second launch"],
  ["The inspection of the ferries has been brought forward by a week", "moved", "inspection"],
  ["The judge put the trial back to January", "moved", "trial"],
  ["The league moved Saturday’s cup match in Orvale to Sunday", "moved", "Saturday’s cup match"],
  ["The talks with the miners have been moved from noon to 6 p.m.", "moved", "talks"],
  ["The vote on the harbour was shifted to next week", "moved", "vote"],
  ["The bakers called their strike again after a night without an offer", "resumed", "strike"],
  ["The regatta ball is off, but the race is on again", "resumed", "race"],
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
  "The strike has not been called off",
  "The stoppage has delayed exports",
  "The debt that fell due in March was rescheduled",
  "The trial was moved to a hall with more chairs",
  "The crew abandoned the ship during trials",
  "The march went on and the umbrellas were cancelled",
  "She called the match boring again",
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
