// Teaches `annotate/tagging` its parts of speech from wink-nlp's tags of PolNeAR's training articles.
//   npx tsx train/tagger.ts POLNEAR-DIR

import { join } from "node:path"
import winkModel from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { bestLabels, scoreRows } from "../src/annotate/sequence/model.js"
import { shapesOf } from "../src/annotate/tagging/shapes.js"
import { Tag, taggerRows, tags } from "../src/annotate/tagging/tagger.js"
import { readSequenceModel, writeSequenceModel } from "../src/knowledge/sequence.js"
import type { Text } from "../src/model/token.js"
import { readText } from "../src/text/text.js"
import { type Example, exampleOf, pack, train } from "./crf.js"
import { readCompartment } from "./polnear.js"
import { putAsset } from "./put.js"

const [dir] = process.argv.slice(2)
if (!dir) throw new Error("say where PolNeAR is")
const wink = winkNLP(winkModel, ["sbd", "pos"])

const examples = readCompartment(join(dir, "train")).flatMap(({ report }) => examplesOf(readText(report)))
const held = examples.filter((_, i) => i % 20 === 0)
const trained = train(
  examples.filter((_, i) => i % 20 !== 0),
  { labels: tags, passes: 4, rate: 0.2, pull: 1e-4, dropped: 0, seen: 1, floor: 0.4 },
  line => console.log(line),
)
const file = writeSequenceModel(pack(trained))
const model = readSequenceModel(file.buffer)
let right = 0
let all = 0
for (const { rows, labels } of held) {
  const found = bestLabels(model, scoreRows(model, rows), [0, rows.length])
  for (let i = 0; i < labels.length; i++) if (found[i] === labels[i]) right++
  all += labels.length
}
console.log(
  `${examples.length} sentences; agrees with its teacher on ${((100 * right) / all).toFixed(2)} % of ${all} held-out tokens`,
)
putAsset("tagger", file, {
  card: "tagger.card.md",
  maker: "train/tagger.ts",
  data: "PolNeAR, 840 training articles (Newell, Margolin, Ruths 2018), tagged by wink-nlp 2.4",
})

function examplesOf(text: Text): Example[] {
  const rows = taggerRows(text, shapesOf(text))
  const taught = taughtTags(text)
  return text.sentences.map(({ firstToken, lastToken }) => exampleOf(rows, taught, firstToken, lastToken))
}

/** wink's tag for each of our tokens: that of its token which holds our token's first letter. */
function taughtTags({ report, tokens }: Text): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(Tag.X)
  let i = 0
  for (const block of report.blocks) {
    const piece = report.text.slice(block.start, block.end)
    const read = wink.readDoc(piece).tokens()
    const words = read.out(wink.its.value) as string[]
    const pos = read.out(wink.its.pos) as string[]
    let at = 0
    for (const [w, word] of words.entries()) {
      const found = piece.indexOf(word, at)
      if (found < 0) continue
      at = found + word.length
      while (i < tokens.length && tokens[i]!.start < block.start + found) i++
      while (i < tokens.length && tokens[i]!.start < block.start + at)
        labels[i++] = Tag[pos[w] as keyof typeof Tag] ?? Tag.X
    }
  }
  return labels
}
