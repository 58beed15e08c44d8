// What a reader is told of what was said, by whom and how surely: each row of the table, over our own fiction.

import { vi } from "vitest"
import { type Example, tell } from "./fixture.js"
import type { attributions, certainties, quotations } from "./said.js"

vi.mock("../gravity.js", { spy: true })

/** Credits are no words of an article: their rows are tried in `comparers/attributions/credits.test.ts`. */
type Credits = Extract<keyof typeof attributions, `attribution.credit${string}`>
type Rows = keyof typeof quotations | Exclude<keyof typeof attributions, Credits> | keyof typeof certainties

const examples: Readonly<Record<Rows, Example>> = {
  "quotation.run-together": {
    from: "“We will lower the dam before autumn,” Holt told the keepers in Melk. “The eels can wait for another year.”",
    to: "“We will lower the dam before autumn, Holt told the keepers in Melk. The eels can wait for another year.”",
    told: "grave: 2 quotations and the words between them are run into one: “We will lower the dam before autumn, Holt … Melk. The eels can wait for another year.”",
  },
  "quotation.run-in": {
    from: "Keeper Joren Pask said the board had been “slow to mend the lower sluice of Melk”.",
    to: "Keeper Joren Pask said “the board had been slow to mend the lower sluice of Melk”.",
    told: "notable: words that stood outside the marks stand inside them: “the board had been slow to mend the lower sluice of Melk”",
  },
  "quotation.own-voice": {
    from: "“We will lower the dam before the autumn floods,” Holt told the keepers in Melk.",
    to: "We will lower the dam before the autumn floods, Holt told the keepers in Melk.",
    told: "grave: “We will lower the dam before the autumn floods,” stands without its marks; the speaker’s own “we” or “I” now reads as the page’s",
  },
  "quotation.unheld": {
    from: ["“The lower sluice was never mended before the autumn floods,” keeper Joren Pask said.", "It rained."],
    to: ["The lower sluice was never mended before the autumn floods.", "It rained."],
    told: "grave: “The lower sluice was never mended before the autumn floods,” stands without its marks; nobody is named as having said it",
  },
  "quotation.uneven": {
    from: ["“The lower sluice was never mended before the autumn floods, keeper Joren Pask said.", "It rained."],
    to: ["The lower sluice was never mended before the autumn floods.", "It rained."],
    told: "notable: “The lower sluice was never mended before the autumn floods, stands without its marks; nobody is named as having said it",
  },
  "quotation.unmarked": {
    from: "“A promise that has no date is not a promise,” Joren Pask said in Melk.",
    to: "A promise that has no date is not a promise, Joren Pask said in Melk.",
    told: "notable: “A promise that has no date is not a promise,” stands without its marks",
  },
  "quotation.unmarked-term": {
    from: "Keeper Joren Pask called the lower sluice of Melk a “paper wall” on Monday.",
    to: "Keeper Joren Pask called the lower sluice of Melk a paper wall on Monday.",
    told: "notable: “paper wall” stands without its marks",
  },
  "quotation.partly": {
    from: "Keeper Joren Pask said on Monday in Melk: “The lower sluice leaks, and all that my father built there has been sold to boatmen who never saw one eel.”",
    to: "Keeper Joren Pask said on Monday in Melk that the lower sluice leaks.",
    told: "notable: “The lower sluice leaks, and all that my fa … een sold to boatmen who never saw one eel.” stands without its marks; its words are changed as well",
  },
  "quotation.reworded": {
    from: ["“The lower sluice was never mended before the autumn floods,” keeper Joren Pask said.", "It rained."],
    to: ["The lower sluice was never repaired before the autumn floods.", "It rained."],
    told: "notable: quoted as “mended”, told without marks as “repaired”",
  },
  "quotation.reported": {
    from: "“The lower sluice was never mended before the autumn floods,” keeper Joren Pask said.",
    to: "The lower sluice was never repaired before the autumn floods, keeper Joren Pask said.",
    told: "slight: quoted as “mended”, told without marks as “repaired”",
  },
  "quotation.gained-rephrased": {
    from: "Keeper Joren Pask said the lower sluice was never mended before the autumn floods.",
    to: "Keeper Joren Pask said: “The lower sluice leaks like a basket and was never mended by anyone.”",
    told: "notable: marks are put around words that had none: “The lower sluice leaks like a basket and was never mended by anyone.”",
  },
  "quotation.gained-own-voice": {
    from: "Keeper Joren Pask said he would mend the lower sluice before the autumn floods.",
    to: "Keeper Joren Pask said: “I would mend the lower sluice before the autumn floods.”",
    told: "grave: marks are put around words that had none: “I would mend the lower sluice before the autumn floods.”; what was told of the speaker is now said by him",
  },
  "quotation.gained-title": {
    from: "The guild of Melk sang The Drowned Keeper of Ullen on Monday at the sluice.",
    to: "The guild of Melk sang “The Drowned Keeper of Ullen” on Monday at the sluice.",
    told: "slight: marks are put around words that had none: “The Drowned Keeper of Ullen”",
  },
  "quotation.set-off": {
    from: "The guild of Melk sang “The Drowned Keeper of Ullen” on Monday at the sluice.",
    to: "The guild of Melk sang The Drowned Keeper of Ullen on Monday at the sluice.",
    told: "slight: “The Drowned Keeper of Ullen” stands without its marks",
  },
  "quotation.gained": {
    from: "Keeper Joren Pask said the lower sluice was never mended before the autumn floods.",
    to: "Keeper Joren Pask said: “The lower sluice was never mended before the autumn floods.”",
    told: "notable: marks are put around words that had none: “The lower sluice was never mended before the autumn floods.”",
  },
  "quotation.gained-term": {
    from: "Keeper Joren Pask called the lower sluice of Melk a paper wall on Monday.",
    to: "Keeper Joren Pask called the lower sluice of Melk a “paper wall” on Monday.",
    told: "notable: marks are put around words that had none: “paper wall”",
  },
  "attribution.speaker": {
    from: "The dam would not be mended before the floods in the valley, Joren Pask said.",
    to: "The dam would not be mended before the floods in the valley, Ane Holt said.",
    told: "grave: the speaker changed from “Joren Pask” to “Ane Holt”",
  },
  "attribution.speaker-unresolved": {
    from: "The dam would not be mended before the floods in the valley, Joren Pask said.",
    to: "The dam would not be mended before the floods in the valley, the fishermen said.",
    told: "notable: the speaker changed from “Joren Pask” to “the fishermen”",
  },
  "attribution.speaker-nobody": {
    from: "Some fishermen said the dam would not be mended before the floods in the valley.",
    to: "Several boatmen said the dam would not be mended before the floods in the valley.",
    told: "slight: the speaker changed from “Some fishermen” to “Several boatmen”",
  },
  "attribution.cut": {
    from: "The dam would not be mended before the floods in the valley, keeper Joren Pask said on Monday in Melk.",
    to: "The dam would not be mended before the floods in the valley. keeper Joren Pask said on Monday in Melk.",
    told: "grave: a full stop cuts the sentence in two: “floods in the valley. keeper Joren Pask said”",
  },
  "attribution.dropped": {
    from: ["The dam would not be mended before the floods in the valley, keeper Joren Pask said.", "It rained."],
    to: ["The dam would not be mended before the floods in the valley.", "It rained."],
    told: "grave: “keeper Joren Pask said” is left out: what was said stands as fact",
  },
  "attribution.dropped-anybody": {
    from: ["The dam would not be mended before the floods in the valley, local media said.", "It rained."],
    to: ["The dam would not be mended before the floods in the valley.", "It rained."],
    told: "notable: “local media said” is left out: what was said stands as fact",
  },
  "attribution.gained": {
    from: ["The sluice leaks, keeper Joren Pask said.", "The dam will not be mended before the floods in the valley."],
    to: [
      "The sluice leaks, keeper Joren Pask said.",
      "The dam will not be mended before the floods in the valley, Pask said.",
    ],
    told: "notable: “Pask said” is put in: what was said plainly is somebody’s word",
  },
  "attribution.gained-source": {
    from: "The dam will not be mended before the floods in the valley.",
    to: "The dam will not be mended before the floods in the valley, keeper Joren Pask said.",
    told: "slight: “keeper Joren Pask said” is put in: what was said plainly is somebody’s word",
  },
  "attribution.beside": {
    from: [
      "The sluice leaks, keeper Joren Pask said on Monday.",
      "The dam would not be mended before the floods in the valley, Pask said.",
    ],
    to: [
      "The sluice leaks, keeper Joren Pask said on Monday.",
      "The dam would not be mended before the floods in the valley.",
    ],
    told: "notable: “Pask said” is left out: who said it stands only beside",
  },
  "attribution.hope": {
    from: "Ane Holt hopes to see the sluices of Melk mended before the floods.",
    to: "Joren Pask hopes to see the sluices of Melk mended before the floods.",
    told: "grave: the hope was Ane Holt’s and is now Joren Pask’s: “Ane Holt hopes”, “Joren Pask hopes”",
  },
  "attribution.unnamed-anybody": {
    from: "The nets of the guild are dry, said Ole Brandt, a fisherman from Melk.",
    to: "The nets of the guild are dry, said a fisherman from Melk.",
    told: "grave: “Ole Brandt” is no longer named: only “a fisherman” speaks",
  },
  "attribution.unnamed": {
    from: "The mayor, Ida Lund, said the nets of the guild are dry.",
    to: "The mayor said the nets of the guild are dry.",
    told: "notable: “Ida Lund” is no longer named: only “The mayor” speaks",
  },
  "attribution.cue": {
    from: "Joren Pask said the dam would not be mended before the floods in the valley.",
    to: "Joren Pask admitted the dam would not be mended before the floods in the valley.",
    told: "notable: “said” became “admitted”",
  },
  "attribution.cue-style": {
    from: "Joren Pask said the dam would not be mended before the floods in the valley.",
    to: "Joren Pask warned the dam would not be mended before the floods in the valley.",
    told: "slight: “said” became “warned”",
  },
  "certainty.far": {
    from: "The keepers will possibly open the sluices of Melk on Friday.",
    to: "The keepers will certainly open the sluices of Melk on Friday.",
    told: "grave: “possibly” became “will certainly”: surer",
  },
  "certainty.near": {
    from: "The river board is expected to publish its report on the sluices on Friday.",
    to: "The river board is scheduled to publish its report on the sluices on Friday.",
    told: "notable: “is expected” became “scheduled to”: surer",
  },
  "certainty.alike": {
    from: "The keepers will probably open the sluices of Melk on Friday.",
    to: "The keepers will likely open the sluices of Melk on Friday.",
    told: "slight: “probably” became “likely”",
  },
  "certainty.doubt-lost": {
    from: "The Vardan guild may be selling the nets of its drowned members, the envoy said.",
    to: "The Vardan guild is selling the nets of its drowned members, the envoy said.",
    told: "grave: “may” is lost: what it governed is said plainly",
  },
  "certainty.hedge-lost": {
    from: "The river board is expected to publish its report on the sluices on Friday.",
    to: "The river board is to publish its report on the sluices on Friday.",
    told: "notable: “is expected” is lost: what it governed is said plainly",
  },
  "certainty.hedge-gained": {
    from: "The Vardan guild is selling the nets of its drowned members, the envoy said.",
    to: "The Vardan guild may be selling the nets of its drowned members, the envoy said.",
    told: "notable: “may” is put in",
  },
  "certainty.would-is": {
    from: "Without the dam the share would fall to some 19 percent of the valley.",
    to: "Without the dam the share falls to some 19 percent of the valley.",
    told: "notable: “would fall” became “falls”: what would be is told as what is",
  },
  "certainty.clause": {
    from: "Any new rule on nets will spark an “open war” between the villages, the mayor warned.",
    to: "The mayor warned that an “open war” could break out if the rule comes.",
    told: "notable: what was said plainly, “Any new rule on nets will spark an “open war” between the villages,”, is “could break out",
  },
  "certainty.clause-recast": {
    from: [
      "The lights of the harbour were changed in the spring of 2004.",
      "Fishermen land cod and herring at the northern quay.",
      "Any new rule on nets will spark an “open war” between the villages, the mayor warned.",
    ],
    to: [
      "The lights of the harbour were changed in the spring of 2004.",
      "Fishermen land cod and herring at the northern quay.",
      "Bakers in Ullen who wrote to the mayor on Sunday think that an “open war” could break out over herring.",
    ],
    told: "slight: what was said plainly, “Any new rule on nets will spark an “open war” between the villages,”, is “could break out",
  },
  "certainty.would-will": {
    from: "Without the dam the share would fall to some 19 percent of the valley.",
    to: "Without the dam the share will fall to some 19 percent of the valley.",
    told: "notable: “would fall” became “will fall”: what would be is told as what will be",
  },
}

tell(examples)
