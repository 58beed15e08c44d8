// All benchmarks, in the order of the stages.

import type { Benchmark } from "./bench.js"
import { flattened } from "./flattened.js"
import { fuzz } from "./fuzz.js"
import { fundus } from "./fundus.js"
import { added } from "./added.js"
import { desk } from "./desk.js"
import { grow } from "./grow.js"
import { ingestSpeed } from "./ingest-speed.js"
import { api } from "./api.js"
import { app } from "./app.js"
import { alterations } from "./alterations.js"
import { amt } from "./amt.js"
import { annotateSpeed } from "./annotate-speed.js"
import { basil } from "./basil.js"
import { calibration } from "./calibration/calibration.js"
import { checked } from "./checked.js"
import { clough } from "./clough.js"
import { dedupe } from "./dedupe.js"
import { extraction } from "./extraction.js"
import { leftOut } from "./left-out.js"
import { killedStore } from "./killed.js"
import { lineages } from "./lineages.js"
import { limit } from "./limit.js"
import { newsquant } from "./newsquant.js"
import { outlets } from "./outlets.js"
import { collateSpeed } from "./collate-speed.js"
import { marked } from "./marked.js"
import { manyFiles } from "./many-files.js"
import { mrpc } from "./mrpc.js"
import { peers } from "./peers.js"
import { peersExtraction } from "./peers-extraction.js"
import { mixed, piles } from "./piles.js"
import { planted } from "./planted.js"
import { polnear } from "./polnear.js"
import { same } from "./same.js"
import { scale } from "./scale.js"
import { segments } from "./segments.js"
import { sensitivity } from "./sensitivity/sensitivity.js"
import { recordBench } from "./record.js"
import { recordGold } from "./reported.js"
import { summedits } from "./summedits.js"
import { reuters } from "./reuters.js"
import { shapesBench } from "./shapes.js"
import { speakers } from "./speakers.js"
import { threadsBench } from "./threads.js"
import { tempeval3 } from "./tempeval3.js"
import { wcxb } from "./wcxb.js"
import { watchedStore } from "./watched.js"
import { clients } from "./clients.js"

/** Every benchmark by name. Each stands in a file of its own. */
export const benchmarks: readonly Benchmark[] = [
  extraction,
  flattened,
  fundus,
  ingestSpeed,
  outlets,
  peersExtraction,
  segments,
  wcxb,
  polnear,
  speakers,
  newsquant,
  tempeval3,
  annotateSpeed,
  amt,
  clough,
  basil,
  piles,
  mixed,
  dedupe,
  lineages,
  calibration,
  leftOut,
  sensitivity,
  grow,
  scale,
  shapesBench,
  same,
  killedStore,
  watchedStore,
  clients,
  manyFiles,
  fuzz,
  added,
  desk,
  reuters,
  peers,
  limit,
  alterations,
  planted,
  summedits,
  mrpc,
  collateSpeed,
  checked,
  marked,
  recordBench,
  recordGold,
  threadsBench,
  app,
  api,
]
