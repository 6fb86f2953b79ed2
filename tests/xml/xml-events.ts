// What a reader tells of a document: ours, and saxes as the referee of what XML 1.0 is.

import { SaxesParser } from "saxes";
import { ParseError } from "../../src/model/errors.ts";
import { doctypeEntities } from "../../src/xml/doctype-entities.ts";
import { XmlReader } from "../../src/xml/xml-reader.ts";

export type XmlEvent =
  | readonly ["open", string, Readonly<Record<string, string>>]
  | readonly ["text", string]
  | readonly ["close", string];

export interface XmlReading {
  readonly events: readonly XmlEvent[];
  /** `undefined` where the document is accepted. */
  readonly failure:
    | {
        readonly code: string;
        readonly line: number | undefined;
        readonly column: number | undefined;
      }
    | undefined;
}

/** Adjacent texts are one: where a reader cuts them is its own affair. */
class Recorder {
  readonly events: XmlEvent[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.events.push(["open", name, { ...attributes }]);
  }

  text(text: string): void {
    if (text === "") return;
    const last = this.events.at(-1);
    if (last?.[0] === "text") this.events[this.events.length - 1] = ["text", last[1] + text];
    else this.events.push(["text", text]);
  }

  close(name: string): void {
    this.events.push(["close", name]);
  }
}

export function readXml(chunks: readonly string[]): XmlReading {
  const recorder = new Recorder();
  const reader = new XmlReader(recorder, { path: "a.xml" });
  try {
    for (const chunk of chunks) reader.write(chunk);
    reader.end();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { code, line, column } = error;
    return { events: recorder.events, failure: { code, line, column } };
  }
  return { events: recorder.events, failure: undefined };
}

class Refusal extends Error {}

/** `code` of the failure is the sentence of saxes. */
export function readWithSaxes(chunks: readonly string[]): XmlReading {
  const recorder = new Recorder();
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let failure: XmlReading["failure"];
  parser.on("error", ({ message }) => {
    const { line, columnIndex } = parser;
    const code = message.replace(/^\d+:\d+: /u, "");
    failure = { code, line, column: Math.max(1, columnIndex) };
    throw new Refusal();
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    recorder.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    recorder.close(name);
  });
  parser.on("text", (text) => {
    if (depth > 0) recorder.text(text);
  });
  parser.on("cdata", (text) => recorder.text(text));
  // saxes leaves entities to its user.
  parser.on("doctype", (doctype) => {
    for (const [name, text] of doctypeEntities(doctype)) parser.ENTITIES[name] = text;
  });
  try {
    for (const chunk of chunks) parser.write(chunk);
    parser.close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return { events: recorder.events, failure };
}
