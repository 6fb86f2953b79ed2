// A worker thread that builds parts.

import { workOff } from "../workers/work-off.ts";
import { buildParts } from "./build-part.ts";

await workOff(buildParts);
