// What a person reads while a stage is at work, by the stage's name.

/** Words for every stage; `reading` stands before the first of them. */
export const wordsOfStage: Readonly<Record<string, string>> = {
  reading: "Reading the pages",
  recur: "Looking for what recurs over pages",
  annotate: "Reading the sentences",
  count: "Counting words",
  witness: "Making reports ready to be compared",
  match: "Looking for reports alike",
  compare: "Laying reports side by side",
  relate: "Finding who took from whom",
  sources: "Looking for speeches that several quote",
  align: "Laying reports side by side",
  collate: "Comparing what was altered",
  claims: "Gathering what they say",
  entries: "Gathering what they say",
}
