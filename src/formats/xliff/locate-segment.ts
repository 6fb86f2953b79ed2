// Where the text of a `source` or `target` stands in its file.

import { locateText } from "../../xml/locate-text.ts";
import type { Locator } from "../format.ts";

// Elements of 1.2 whose content is native code, not text; those of 2 have none.
const nativeCodes: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it"]);

export const locateSegment: Locator = (content, offset) => locateText(content, offset, nativeCodes);
