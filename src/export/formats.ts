// All interchange formats by name. Each is a pure function of a trace in a file of its own.

import type { Trace } from "../model/trace.js"
import { toCsv } from "./csv.js"
import { toDot } from "./dot.js"
import { toFindings } from "./findings.js"
import { toGraphml } from "./graphml.js"
import { toNinjs } from "./ninjs.js"
import { toParquet } from "./parquet.js"
import { toProv } from "./prov.js"
import { toSchemaOrg } from "./schema-org.js"
import type { TableName } from "./tables.js"
import { toTei } from "./tei.js"
import { toWebAnnotations } from "./web-annotation.js"

/** What may be asked of a format beside the trace. */
export interface FormatOptions {
  /** Whole texts instead of short extracts. */
  readonly fullText: boolean
  /** Which table, where a format is made of tables. */
  readonly table: TableName
}

/** One format. */
export interface Format {
  readonly name: string
  /** Who reads it. */
  readonly about: string
  readonly mediaType: string
  /** How a file of it ends, with the dot. */
  readonly ending: string
  /** All of it as one string, for a trace of which that is not too long. */
  write(trace: Trace, options: FormatOptions): string
  /** The same in pieces. */
  pieces(trace: Trace, options: FormatOptions): Iterable<string>
}

/** One that is no text, and so goes to a file. */
export interface BinaryFormat extends Omit<Format, "write" | "pieces"> {
  write(trace: Trace, options: FormatOptions): Uint8Array
}

const pieceByPiece: readonly Omit<Format, "write">[] = [
  {
    name: "dot",
    about: "the family tree, for Graphviz and Stemmaweb",
    mediaType: "text/vnd.graphviz",
    ending: ".dot",
    pieces: toDot,
  },
  {
    name: "graphml",
    about: "the family tree, for Gephi and Stemmaweb",
    mediaType: "application/xml",
    ending: ".graphml",
    pieces: toGraphml,
  },
  {
    name: "tei",
    about: "the collation, TEI P5 parallel segmentation",
    mediaType: "application/tei+xml",
    ending: ".tei.xml",
    pieces: toTei,
  },
  {
    name: "prov",
    about: "the derivations, W3C PROV-O as JSON-LD",
    mediaType: "application/ld+json",
    ending: ".prov.jsonld",
    pieces: toProv,
  },
  {
    name: "webannotation",
    about: "the alterations, W3C Web Annotation",
    mediaType: "application/ld+json",
    ending: ".annotations.jsonld",
    pieces: toWebAnnotations,
  },
  {
    name: "schemaorg",
    about: "reports and quotations, schema.org as JSON-LD",
    mediaType: "application/ld+json",
    ending: ".schemaorg.jsonld",
    pieces: toSchemaOrg,
  },
  {
    name: "ninjs",
    about: "reports, IPTC ninjs 3.1",
    mediaType: "application/json",
    ending: ".ninjs.json",
    pieces: toNinjs,
  },
  {
    name: "markdown",
    about: "the findings, to be pasted into an issue, a wiki or a mail",
    mediaType: "text/markdown",
    ending: ".md",
    pieces: toFindings,
  },
  {
    name: "csv",
    about: "one table a noun, by --table",
    mediaType: "text/csv",
    ending: ".csv",
    pieces: (trace, { table }) => toCsv(trace, table),
  },
]

/** Those that are no text. */
export const binaryFormats: readonly BinaryFormat[] = [
  {
    name: "parquet",
    about: "one table a noun, by --table, for engines and notebooks; into a file, by -o",
    mediaType: "application/vnd.apache.parquet",
    ending: ".parquet",
    write: (trace, { table }) => toParquet(trace, table),
  },
]

/** Every format that is a text, in the order of the help. */
export const formats: readonly Format[] = pieceByPiece.map(format => ({
  ...format,
  write: (trace, options) => [...format.pieces(trace, options)].join(""),
}))
