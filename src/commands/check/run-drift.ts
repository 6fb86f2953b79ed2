// `glosa check --drift`: things said in several ways, across everything that is checked.

import type { DriftSpot, PlacedDrift } from "../../model/drift.ts";
import type { Place } from "../../model/location.ts";
import type { CheckedPaths } from "../../project/bitext/find-bitexts.ts";
import { inOneLine, visibleInLine } from "../../strings/visible.ts";
import { commandSession } from "../shared/command-session.ts";
import { shortened } from "../terminal/shortened.ts";
import { styleFor } from "../terminal/style.ts";
import type { CommandIo, ExitCode } from "../wiring/command-io.ts";
import type { CheckCommandOptions } from "./check-options.ts";

/** Columns kept for the place before a sentence. */
const placeMargin = 34;
/** Places shown for each rendering other than the usual one. */
const shownPlaces = 5;

/** Always 0: several ways may be right, and only a person can tell. */
export async function runDrift(
  paths: CheckedPaths,
  options: CheckCommandOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { session, finish } = commandSession(options, io);
  const drift = await session.drift({ paths });
  await finish();
  if (options.json === true || options.reporter === "json") {
    io.write(`${JSON.stringify({ version: 1, drift }, undefined, 2)}\n`);
    return 0;
  }
  for (const each of drift) for (const line of lines(each, io)) io.write(`${inOneLine(line)}\n`);
  io.write(`${io.translate("drift.summary", { count: drift.length })}\n`);
  return 0;
}

function* lines({ surface, concept, renderings }: PlacedDrift, io: CommandIo): Generator<string> {
  const { translate } = io;
  const style = styleFor(io);
  const origin = concept === undefined ? translate("drift.phrase") : concept;
  yield `${style.bold(translate("drift.surface", { surface }))} ${style.dim(`(${origin})`)}`;
  for (const [index, { text, uses, places }] of renderings.entries()) {
    yield `  ${translate("drift.rendering", { text, count: uses })}`;
    if (index === 0) continue;
    for (const place of places.slice(0, shownPlaces)) {
      yield `    ${style.dim(placeOf(place))}  ${sentenceOf(place, io)}`;
    }
    const more = places.length - shownPlaces;
    if (more > 0) yield `    ${style.dim(translate("drift.more", { count: more }))}`;
  }
  yield "";
}

/** In one line, with the rendering in it. */
function sentenceOf({ sentence, text }: DriftSpot, { width }: CommandIo): string {
  const room = Math.max(40, width - placeMargin);
  const at = Math.max(0, sentence.indexOf(text));
  const isFar = at + text.length > room;
  const shown = isFar ? `…${sentence.slice(at - Math.floor(room / 3))}` : sentence;
  return shortened(visibleInLine(shown), room);
}

function placeOf({ path, line, column }: Place): string {
  return `${visibleInLine(path)}:${line}:${column}`;
}
