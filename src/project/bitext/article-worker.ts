// A worker thread that reads and aligns pairs of articles.

import { alignPair } from "./align-pair.ts";
import { workOff } from "../disk/work-off.ts";

await workOff(alignPair);
