// `npm run build`: set-up alone.

import { setUp } from "./setup.mjs"

setUp()
