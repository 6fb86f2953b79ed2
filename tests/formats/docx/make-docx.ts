// Word documents for tests, made of the XML of their paragraphs.

import { strToU8, zipSync } from "fflate";

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function related(parts: readonly (readonly [kind: string, target: string])[]): string {
  const entries = parts.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relationships}">${entries.join("")}</Relationships>`;
}

const styles = `<w:styles xmlns:w="${word}">
  <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Propio"><w:name w:val="Mi título"/><w:basedOn w:val="Ttulo1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Puesto"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Cita"><w:name w:val="Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="TDC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Lista"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`;

export function wordXml(body: string, root = "document"): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${word}">${body}</w:${root}>`;
}

/** A run: `r("La ley")`. */
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs and other XML. */
export const p = (inner: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

export function makeDocx(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const entries: Record<string, string | Uint8Array> = {
    "_rels/.rels": related([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": related([
      ["styles", "styles.xml"],
      ["footnotes", "/word/footnotes.xml"],
      ["header", "header1.xml"],
      ["comments", "comments.xml"],
    ]),
    "word/styles.xml": styles,
    "word/document.xml": wordXml(`<w:body>${body}</w:body>`),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}
