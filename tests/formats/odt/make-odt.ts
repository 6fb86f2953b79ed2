// A small OpenDocument text.

import { strToU8, zipSync } from "fflate";

const namespaces = ["office", "text", "style", "table", "draw", "fo"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

export function odtXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces.join(" ")} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

export function makeOdt(body: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(odtXml(body)),
    "styles.xml": strToU8("<styles/>"),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
  });
}
