// What differs between the versions of TBX that are written. Version 3 (ISO 30042:2019) is for tools that
// know it; version 2 (ISO 30042:2008, martif) is what OmegaT, Okapi, Weblate and most others take.

import type { XmlElement } from "../../xml/parse-tree.ts";
import { elementsIn } from "./element-text.ts";

interface HeadParts {
  /** Escaped. */
  readonly language: string;
  /** Escaped. */
  readonly tool: string;
  /** Whether every data category is one of TBX-Basic, used as in TBX-Basic. */
  readonly isBasic: boolean;
}

export interface TbxEdition {
  /** For elements of version 3 that have another name. */
  readonly names: ReadonlyMap<string, string>;
  /** Elements whose content stands on lines of its own. */
  readonly sections: ReadonlySet<string>;
  /** For a `termSec` of version 3. */
  readonly term: (termSec: XmlElement) => XmlElement;
  /** Everything before the first concept. */
  readonly head: (parts: HeadParts) => string;
  /** Everything after the last. */
  readonly tail: string;
}

export const version3: TbxEdition = {
  names: new Map([
    ["conceptEntry", "conceptEntry"],
    ["langSec", "langSec"],
  ]),
  sections: new Set(["langSec", "termSec"]),
  term: (termSec) => termSec,
  // The standard has names of their own for dialects with private categories.
  head: ({ language, tool, isBasic }) => `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="${isBasic ? "TBX-Basic" : "TBX-glosa"}" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>${tool}</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`,
  tail: "    </body>\n  </text>\n</tbx>\n",
};

export const version2: TbxEdition = {
  names: new Map([
    ["conceptEntry", "termEntry"],
    ["langSec", "langSet"],
  ]),
  sections: new Set(["langSet", "tig", "ntig", "termGrp"]),
  term: termInformationGroup,
  // No document type: some readers would go and look for the DTD.
  head: ({ language, tool, isBasic }) => `<?xml version="1.0" encoding="UTF-8"?>
<martif type="${isBasic ? "TBX-Basic" : "TBX"}" xml:lang="${language}">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>${tool}</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">${isBasic ? "TBXBasicXCSV02.xcs" : "TBXXCSV02.xcs"}</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
`,
  tail: "    </body>\n  </text>\n</martif>\n",
};

/** Groups of term notes exist only in the nested form. */
function termInformationGroup(termSec: XmlElement): XmlElement {
  const children = elementsIn(termSec);
  if (!children.some(({ name }) => name === "termNoteGrp")) return { ...termSec, name: "tig" };
  const inGroup = children.filter((child) => child.name === "term" || isTermNote(child));
  const termGrp = { ...termSec, name: "termGrp", attributes: {}, children: inGroup };
  const beside = children.filter((child) => !inGroup.includes(child));
  return { ...termSec, name: "ntig", children: [termGrp, ...beside] };
}

export function isTermNote({ name }: XmlElement): boolean {
  return name.startsWith("termNote");
}

/** Weblate takes a term as forbidden for these words only. */
const weblateWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "deprecatedTerm-admn-sts": "forbidden",
    "supersededTerm-admn-sts": "obsolete",
  }),
);

export const weblateEdition: TbxEdition = {
  ...version2,
  term: (termSec) => {
    const children = elementsIn(termSec).map(inWordsOfWeblate);
    return version2.term({ ...termSec, children });
  },
};

/** A status, or a group that has one. */
function inWordsOfWeblate(element: XmlElement): XmlElement {
  const isStatus = element.attributes["type"] === "administrativeStatus";
  const children = element.children.map((child) => {
    if (typeof child !== "string")
      return element.name === "termNoteGrp" ? inWordsOfWeblate(child) : child;
    return isStatus ? (weblateWords.get(child) ?? child) : child;
  });
  return { ...element, children };
}
