// The web app begins here.

import { render } from "preact"
import { open } from "./api.ts"
import { App } from "./app.tsx"
import { writeLinks } from "./links.ts"

writeLinks()
await open()
document.getElementById("app")!.replaceChildren()
render(<App />, document.getElementById("app")!)
