// A worker thread that reads and aligns pairs of articles.

import { workOff } from "../workers/work-off.ts";
import { alignPair } from "./align-pair.ts";

await workOff(alignPair);
