import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParseError } from "../../src/model/errors.ts";
import { XmlReader } from "../../src/xml/xml-reader.ts";
import { brokenDocument, cutAt, cuts, doctype, xmlDocument } from "./xml-documents.ts";
import { readWithSaxes, readXml, type XmlReading } from "./xml-events.ts";

// Where saxes notices late, or we name a construct as a whole.
const elsewhere =
  /entity|text data outside|XML declaration|processing instruction|root element|unexpected end|expected|must|required|unclosed|clos\w+ tag|one root/u;

/** What the two must agree on: the events of a document that is accepted, else where it is refused. */
function told({ events, failure }: XmlReading, exactly: boolean): unknown {
  if (failure === undefined) return events;
  return exactly ? [failure.line, failure.column] : "refused";
}

describe("against saxes", () => {
  it("tells the same of every document, however it is cut", () => {
    fc.assert(
      fc.property(xmlDocument, cuts, (document, places) => {
        const reading = readXml(cutAt(document, places));
        expect(reading.failure).toBeUndefined();
        expect(reading).toEqual(readWithSaxes([document]));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses what saxes refuses, and where it does", () => {
    fc.assert(
      fc.property(brokenDocument, (document) => {
        // Known differences: see "on purpose" below.
        fc.pre(document.includes(doctype) && !/\p{Surrogate}|<\?[^\s?]*\?[^>]/u.test(document));
        // saxes counts columns otherwise after a carriage return, and at a character of two code units.
        const chunks = [
          document.replaceAll("\r", "\n").replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "é"),
        ];
        const reading = readXml(chunks);
        const referee = readWithSaxes(chunks);
        const sentence = referee.failure?.code ?? "";
        const exactly = !elsewhere.test(sentence) && reading.failure?.code !== "xmlBareAmpersand";
        expect(told(reading, exactly)).toEqual(told(referee, exactly));
      }),
      { numRuns: 1000 },
    );
  });
});

it("gives the same events and the same failure however a document is cut", () => {
  fc.assert(
    fc.property(brokenDocument, cuts, (document, places) => {
      expect(readXml(cutAt(document, places))).toEqual(readXml([document]));
    }),
    { numRuns: 500 },
  );
});

describe("on purpose otherwise than saxes", () => {
  it.each([
    // The ampersand itself is named, not the semicolon that happens to follow somewhere.
    ["<a>\nR & D; <b/></a>", "xmlBareAmpersand", 2, 3],
    ["<a><!-- R & D -->&nada;</a>", "xmlUndefinedEntity", 1, 23],
    // The element that is open, not the one around it; it is not told as closed.
    ["<tu><tuv></tu>", "xmlMismatchedTag", 1, 14],
    // A file cut inside a reference is a file that was cut.
    ["<a>Lima &am", "xmlCutOff", 1, 11],
    // After the root there is a root.
    ["<a/>\n<!-- ", "xmlMalformed", 2, 5],
    // XML 1.0, production 16.
    ["<a/><?pi?x?>", "xmlMalformed", 1, 9],
    ["<a>\uD800</a>", "xmlIllegalCharacter", 1, 4],
    ["<a>\uDC00</a>", "xmlIllegalCharacter", 1, 4],
    ["texto", "xmlMalformed", 1, 1],
  ])("%j", (document, code, line, column) => {
    for (const chunks of [[document], document.split("")])
      expect(readXml(chunks).failure).toEqual({ code, line, column });
  });

  it("reads version 1.1 by the rules of 1.0, and does not look into the comments of a DTD", () => {
    expect(readXml(['<?xml version="1.1"?><a>\u0085</a>']).events[1]).toEqual(["text", "\u0085"]);
    expect(readXml(["<!DOCTYPE a [<!-- -- -->]><a/>"]).failure).toBeUndefined();
  });
});

describe("limits", () => {
  const run = (
    chunks: Iterable<string>,
    limits: { maximumDepth?: number; maximumLength?: number },
  ) => {
    const reader = new XmlReader(
      { open() {}, text() {}, close() {} },
      { path: "a.xml", ...limits },
    );
    try {
      for (const chunk of chunks) reader.write(chunk);
      reader.end();
    } catch (error) {
      if (error instanceof ParseError) return [error.code, error.data, error.line, error.column];
      throw error;
    }
    return undefined;
  };

  it("names the depth", () => {
    expect(run(["<a>", "<b><c/>"], { maximumDepth: 2 })).toEqual([
      "xmlTooDeep",
      { limit: 2 },
      1,
      10,
    ]);
    expect(run(["<a><b/><b/></a>"], { maximumDepth: 2 })).toBeUndefined();
  });

  it.each([
    ["text", "<a>", "x", "</a>"],
    ["tag", "<a>", "<b c='x", "'/></a>"],
    ["comment", "<a>", "<!-- x", " --></a>"],
    ["section", "<a>", "<![CDATA[ x", "]]></a>"],
    ["document type", "", "<!DOCTYPE x", "><a/>"],
  ])("names the length of one %s, whole or in pieces", (_kind, before, middle, after) => {
    const document = `${before}${middle}${"x".repeat(200)}${after}`;
    const expected = ["xmlTooLong", { limit: 100 }, 1, before.length + 1];
    expect(run([document], { maximumLength: 100 })).toEqual(expected);
    expect(run(document, { maximumLength: 100 })).toEqual(expected);
    expect(run([document], { maximumLength: 300 })).toBeUndefined();
  });

  it("takes a tag that grows for ever in time that grows with it", () => {
    // Twenty times the length, not four hundred times the time: each try of an unfinished tag costs its length.
    const time = (count: number): number => {
      const start = process.cpuUsage().user;
      run(["<a ", ...Array.from({ length: count }, (_, at) => `b${at}='>' `)], {});
      return process.cpuUsage().user - start;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(100 * Math.max(1000, time(2000)));
  });
});
