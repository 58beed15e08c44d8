// The description of the API (OpenAPI 3.1), made from the routes. Shapes with a name are written by zod itself, as JSON
// Schema 2020-12, which is what OpenAPI 3.1 takes: the routes' own writer takes what may be left out for required, and
// forgets that a named shape may be null.

import type { OpenAPIHono } from "@hono/zod-openapi"
import { z } from "zod"
import { version } from "../version.js"

const head = {
  openapi: "3.1.0",
  info: {
    title: "Stemma",
    version,
    description:
      "A traced pile of news pages: who took from whom, what was altered, what the pages say and who stands behind " +
      "it. Offsets are half-open ranges of UTF-16 code units into a report's text.",
    license: { name: "MIT" },
  },
}

const bearer = { type: "http", scheme: "bearer", description: "the token of the address that was printed" } as const

/** Describe an app; `locked` where a token is asked for. */
export function described(app: OpenAPIHono, locked: boolean): object {
  const document = app.getOpenAPI31Document(locked ? { ...head, security: [{ token: [] }] } : head)
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    // What is sent may come to hold more than it does now.
    io: "input",
    unrepresentable: "any",
    uri: id => `#/components/schemas/${id}`,
  })
  const named = Object.keys(document.components?.schemas ?? {}).map(id => {
    const { $schema: _of, $id: _id, ...schema } = schemas[id]!
    return [id, schema] as const
  })
  const components = {
    ...document.components,
    schemas: Object.fromEntries(named),
    ...(locked && { securitySchemes: { token: bearer } }),
  }
  return { ...document, components }
}
