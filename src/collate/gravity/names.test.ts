// What a reader is told of names that are others: each row of the table, over our own fiction.

import { vi } from "vitest"
import type { names } from "./facts.js"
import { type Example, tell } from "./fixture.js"

vi.mock("../gravity.js", { spy: true })

const examples: Readonly<Record<keyof typeof names, Example>> = {
  "name.another": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Lene Marrow met the keepers of the sluice in Melk.",
    told: "grave: “Ane Holt” became “Lene Marrow”",
  },
  "name.another-ordinary": {
    from: "The boatmen of Melk lost to the Lanterns in the race on the river.",
    to: "The boatmen of Melk lost to the State in the race on the river.",
    told: "notable: “Lanterns” became “State”",
  },
  "name.swapped": {
    from: "The keepers showed the Norwegian envoy the upper sluice of the dam.",
    to: "The keepers showed the Danish envoy the upper sluice of the dam.",
    told: "grave: “Norwegian” became “Danish”",
  },
  "name.swapped-unsure": {
    from: "The keepers showed the Norwegian envoy the upper sluice of the dam and the old pumps.",
    to: "Keepers at last showed the Danish envoy an upper sluice, and he went away with eels.",
    told: "notable: “Norwegian” became “Danish”",
  },
  "name.part": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Marrow met the keepers of the sluice in Melk.",
    told: "grave: “Ane Holt” became “Ane Marrow”",
  },
  "name.part-ordinary": {
    from: "The keepers of Melk wrote to the River Trust about their sluice.",
    to: "The keepers of Melk wrote to the River Guild about their sluice.",
    told: "notable: “River Trust” became “River Guild”",
  },
  "name.unnamed-anybody": {
    from: "Ida Lund, a nurse from Melk, was pulled out of the sluice on Monday.",
    to: "A nurse from Melk was pulled out of the sluice on Monday.",
    told: "notable: “Ida Lund” is no longer named: there is only “A nurse”",
  },
  "name.unnamed": {
    from: "The mayor, Ida Lund, had heard of the eels in the sluice before.",
    to: "The mayor had heard of the eels in the sluice before.",
    told: "notable: “Ida Lund” is no longer named: there is only “The mayor”",
  },
  "name.run-together-word": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Holtmet the keepers of the sluice in Melk.",
    told: "notable: “Holt met” is run together: “Holtmet”",
  },
  "name.run-together": {
    from: "The Vardan envoy Joren Pask met the keepers of the sluice in Melk.",
    to: "The Vardan envoy JorenPask met the keepers of the sluice in Melk.",
    told: "notable: “Joren Pask” is run together: “JorenPask”",
  },
  "name.respelt": {
    from: "The Vardan envoy Joren Tarrel met the keepers of the sluice in Melk.",
    to: "The Vardan envoy Joren Tarbel met the keepers of the sluice in Melk.",
    told: "notable: “Tarrel” is spelt “Tarbel”",
  },
  "name.transliterated": {
    from: "The Vardan envoy Mohammed Tarrel met the keepers of the sluice in Melk.",
    to: "The Vardan envoy Muhammad Tarrel met the keepers of the sluice in Melk.",
    told: "slight: “Mohammed” is spelt “Muhammad”",
  },
  "name.spelling": {
    from: "The keepers of Melk were met by Serhiy Tarrel on Monday.",
    to: "The keepers of Melk were met by Sergei Tarrel on Monday.",
    told: "slight: “Serhiy” is spelt “Sergei”",
  },
  "name.title": {
    from: "The keepers of Melk spoke at the Global Rivers Forum of their sluice.",
    to: "The keepers of Melk spoke at the World Rivers Forum of their sluice.",
    told: "notable: “Global” became “World”",
  },
  "name.role": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water secretary Ane Holt met the keepers of the sluice in Melk.",
    told: "notable: the role of Ane Holt changed from “Water minister” to “Water secretary”",
  },
  "name.role-known": {
    from: [
      "Water minister Ane Holt met the keepers of the sluice in Melk.",
      "Nobody has been secretary of the guild for a year.",
    ],
    to: [
      "Water secretary Ane Holt met the keepers of the sluice in Melk.",
      "Nobody has been secretary of the guild for a year.",
    ],
    told: "slight: the role of Ane Holt changed from “Water minister” to “Water secretary”",
  },
  "name.gained": {
    from: "Water minister Ane Holt met the keepers of the sluice in Melk.",
    to: "Water minister Ane Holt and Joren Pask met the keepers of the sluice in Melk.",
    told: "notable: “Joren Pask” stands nowhere in the exemplar",
  },
  "name.gained-place": {
    from: "Water minister Ane Holt met the keepers of the sluice on Monday.",
    to: "Water minister Ane Holt met the keepers of the sluice in Norway on Monday.",
    told: "slight: “Norway” stands nowhere in the exemplar",
  },
}

tell(examples)
