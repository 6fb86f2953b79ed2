// TMX 1.1 to 1.4b -> header and units, in constant memory.

import type { BilingualDocument } from "../../model/bilingual-document.ts";
import { ParseError } from "../../model/errors.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { decodeText } from "../../strings/encoding/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { XmlReader } from "../../xml/xml-reader.ts";
import type { ReadContext } from "../format.ts";
import { choosePair, pairUnit, type ChosenPair } from "./choose-pair.ts";
import { TmxWarnings } from "./tmx-warnings.ts";
import { UnitCollector, type RawUnit } from "./unit-collector.ts";

// Units looked at before the pair of a file is chosen.
const lookAhead = 100;

/**
 * Throws `ParseError` for anything but TMX. A file that is bad further on gives the units before that place,
 * and then throws.
 */
export function readTmx(bytes: Iterable<Uint8Array>, context: ReadContext): BilingualDocument {
  const warnings = new TmxWarnings(context);
  const collector = new UnitCollector(context.path, warnings);
  const batches = unitBatches(bytes, context, collector);
  const ahead: RawUnit[] = [];
  let failure: unknown;
  try {
    while (ahead.length < lookAhead) {
      const batch = batches.next();
      if (batch.done === true) break;
      for (const unit of batch.value) ahead.push(unit);
    }
  } catch (error) {
    // Kept until the units before it have been given.
    if (collector.header === undefined) throw error;
    failure = error;
  }
  const { header } = collector;
  if (header === undefined)
    throw new ParseError("notTmx", { path: context.path, line: 1, column: 1 });

  const srclang = header.attributes["srclang"];
  const sourceLanguage = srclang === "*all*" ? undefined : srclang;
  const wanted: ChosenPair = { source: context.sourceLanguage, target: context.targetLanguage };
  const pair = choosePair(wanted, sourceLanguage, ahead);
  if (sourceLanguage === undefined && wanted.source === undefined && pair.source !== undefined)
    warnings.once("tmxSourceLanguageAssumed", { language: pair.source }, () => ({
      line: 1,
      column: 1,
    }));
  return {
    kind: "bilingual",
    header: { ...header, sourceLanguage, targetLanguage: pair.target },
    units: pairedUnits(ahead, batches, { pair, warnings, failure }),
  };
}

function* pairedUnits(
  ahead: RawUnit[],
  batches: Iterable<readonly RawUnit[]>,
  { pair, warnings, failure }: { pair: ChosenPair; warnings: TmxWarnings; failure: unknown },
): Generator<TranslationUnit, void, undefined> {
  const paired = (raw: RawUnit): TranslationUnit => {
    const unit = pairUnit(raw, pair);
    if (unit.sourceInfo.contentLocation === undefined)
      warnings.once("tmxSourceMissing", { language: unit.sourceInfo.language }, () => raw.location);
    return unit;
  };
  for (const raw of ahead) yield paired(raw);
  // Not to be held while a file larger than memory streams by.
  ahead.length = 0;
  if (failure !== undefined) throw failure;
  for (const batch of batches) for (const raw of batch) yield paired(raw);
}

// One batch for each chunk of the file; what is before a bad place comes first, however the file is cut.
function* unitBatches(
  bytes: Iterable<Uint8Array>,
  context: ReadContext,
  collector: UnitCollector,
): Generator<readonly RawUnit[], void, undefined> {
  const reader = new XmlReader(collector, { path: context.path });
  collector.reader = reader;
  const texts = decodeText(bytes, { path: context.path, declaredBy: xmlEncoding });
  for (let done = false; !done;) {
    let failure: unknown;
    try {
      done = readNext(texts, reader);
    } catch (error) {
      failure = error;
    }
    const { units } = collector;
    collector.units = [];
    yield units;
    if (failure !== undefined) throw failure;
  }
}

/** Whether that was the last. */
function readNext(texts: Iterator<string, void>, reader: XmlReader): boolean {
  let next: IteratorResult<string, void>;
  try {
    next = texts.next();
  } catch (error) {
    // Bytes that are not text: what the reader still holds is good, or bad for an earlier reason.
    reader.flush();
    throw error;
  }
  if (next.done === true) reader.end();
  else reader.write(next.value);
  return next.done === true;
}
