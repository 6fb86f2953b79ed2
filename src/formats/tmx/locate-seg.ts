// Where the text of a `seg` is in its file.

import { locateText } from "../../xml/locate-text.ts";
import type { Locator } from "../format.ts";

// Elements whose content is native code, not text (TMX 1.4b, "Content markup").
const nativeCodes: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);

export const locateSeg: Locator = (content, offset) => locateText(content, offset, nativeCodes);
