// Text put into the content of an XML element.

import { escapeText } from "../xml/escape.ts";

/** References outside of a CDATA section, the characters themselves inside; `undefined` for what XML cannot hold. */
export function insertInXml(text: string, file: string, offset: number): string | undefined {
  if (file.lastIndexOf("<![CDATA[", offset) > file.lastIndexOf("]]>", offset - 1))
    return text.includes(">") ? undefined : text;
  let isLegal = true;
  const escaped = escapeText(text, () => {
    isLegal = false;
  });
  return isLegal ? escaped : undefined;
}
