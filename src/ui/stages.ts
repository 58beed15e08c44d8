// What a person reads while a stage is at work, by the stage's name. Stages that are one thing to a reader share words.

/** Words for every stage; `reading` stands for what comes before any tells of itself. */
export const wordsOfStage: Readonly<Record<string, string>> = {
  reading: "Reading the pages",
  read: "Reading the pages",
  recur: "Reading the pages",
  annotate: "Reading the pages",
  count: "Reading the pages",
  witness: "Reading the pages",
  match: "Laying reports side by side",
  compare: "Laying reports side by side",
  relate: "Finding who took from whom",
  sources: "Finding who took from whom",
  ledger: "Finding who took from whom",
  align: "Comparing what was altered",
  collate: "Comparing what was altered",
  corrections: "Gathering what they say",
  claims: "Gathering what they say",
  answer: "Gathering what they say",
  entries: "Gathering what they say",
}

/** What a reader is told of, in order. */
export const stepsOf: readonly string[] = [...new Set(Object.values(wordsOfStage))]
