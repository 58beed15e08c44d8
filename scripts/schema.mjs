// `npm run schema`: write schema/trace.schema.json from the types' schema. A test says when it is out of date.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root, setUp } from "./setup.mjs"

setUp()
const { traceJsonSchema } = await import(pathToFileURL(join(root, "dist", "src", "export", "schema.js")))
writeFileSync(join(root, "schema", "trace.schema.json"), `${JSON.stringify(traceJsonSchema(), null, 2)}\n`)
