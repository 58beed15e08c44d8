// The web app begins here.

import { render } from "preact"
import { App } from "./app.tsx"

render(<App />, document.getElementById("app")!)
