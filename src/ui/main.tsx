// The web app begins here.

import { render } from "preact"
import { open } from "./api.ts"
import { App } from "./app.tsx"
import { keepFocus } from "./focus.ts"
import { writeLinks } from "./links.ts"

writeLinks()
keepFocus()
await open()
document.getElementById("app")!.replaceChildren()
render(<App />, document.getElementById("app")!)
