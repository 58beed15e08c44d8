// What schemas are made of: one that the compiler holds to its type, and the small pieces that recur.

import { z } from "zod"
import { kindsOf } from "../../model/catalogue.js"

/** Read-only all the way down, as the model's types are. */
type Still<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Still<T[K]> } : T

/** `true` where each type can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** A schema of `T`, no more and no less: with any other this project does not compile. `name` in JSON Schema. */
export function schemaOf<T>(name: string) {
  return <S extends z.ZodType>(
    schema: S,
    ..._same: Same<T, Still<z.output<S>>> extends true ? [] : ["schema and type differ"]
  ): z.ZodType<T> => schema.meta({ id: name }) as unknown as z.ZodType<T>
}

/** Text. */
export const text: z.ZodString = z.string()
/** Text that may be missing. */
export const maybe: z.ZodNullable<z.ZodString> = text.nullable()

/** A place in a report's text. */
export const offset: z.ZodInt = z.int().min(0).describe("UTF-16 offset into the report's text")

/** Who is meant, by id. */
export const id: z.ZodString = z.string().min(1)

/** The two ends of a place, to be spread into an object. */
export const span: { start: z.ZodInt; end: z.ZodInt } = { start: offset, end: offset }

/** The same as a pair. */
export const pair: z.ZodTuple<[z.ZodInt, z.ZodInt], null> = z
  .tuple([offset, offset])
  .describe("half-open range [start, end)")

/** Exactly the words of `T`. */
export type WordsOf<T extends string> = z.ZodEnum<{ [K in T]: K }>

/** One of the kinds of a catalogue. */
export function wordsOf<K extends string>(catalogue: Readonly<Record<K, unknown>>): WordsOf<K> {
  return z.enum(kindsOf(catalogue)) as unknown as WordsOf<K>
}
