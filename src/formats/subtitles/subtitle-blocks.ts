// Cues -> blocks. A cue is cut to be read in time, not by its sense: cues that one sentence runs through are one
// block, so that the sentence is whole; where a sentence ends with its cue, a block ends.

import type { Block } from "../../model/article.ts";
import { BlockBuilder } from "../block-builder.ts";
import { addCueLine, plainCueText, type CueSyntax } from "./cue-text.ts";
import type { Cue, SourceLine } from "./cue.ts";

/** A stretch of text that is shown together and said by one voice. */
interface Utterance {
  readonly lines: readonly { readonly line: SourceLine; readonly from: number }[];
  readonly text: string;
  readonly cue: Cue;
  readonly voice: string | undefined;
  /** Whether it cannot end what was said before it. */
  readonly opens: boolean;
}

// "…", '?"', ".)"
const sentenceEnd = /[.?!…:♪\])][\p{Pf}\p{Pe}"'”’»]*$/u;
const ellipsis = /(?:…|\.{3})[\p{Pf}\p{Pe}"'”’»]*$/u;
const goesOn = /^(?:…|\.{3})?\s*\p{Ll}/u;
// "- ¿Vienes?", "—No.", ">> ANA:"
const dialogueMark = /^\s*(?:<[^<>]*>\s*)*(?:[-‐–—―]|>>|&gt;&gt;)\s*/u;
// "[Aplausos]", "(MÚSICA)", "♪ Contigo Perú ♪"
const standsAlone = /^[[(♪]/u;
const voice = /<v(?:\.[^<>\s]*)?\s+([^<>]*)>/u;
const pauseMilliseconds = 5000;
/** More cues than a sentence runs through in practice. */
const longestRun = 8;
/** Automatic captions have no full stops, so each cue is taken by itself. */
const leastEnds = 1 / longestRun;

export function subtitleBlocks(
  cues: readonly Cue[],
  file: string,
  syntax: CueSyntax,
): readonly Block[] {
  const utterances = cues.flatMap((cue) => utterancesOf(cue, syntax));
  const ends = utterances.filter(({ text }) => sentenceEnd.test(text)).length;
  const punctuated = ends >= utterances.length * leastEnds;
  const runs: Utterance[][] = [];
  for (const utterance of utterances) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (
      run !== undefined &&
      before !== undefined &&
      punctuated &&
      run.length < longestRun &&
      continues(before, utterance)
    )
      run.push(utterance);
    else runs.push([utterance]);
  }
  return runs.map((run) => blockOf(run, file, syntax)).filter(({ text }) => text !== "");
}

function utterancesOf(cue: Cue, syntax: CueSyntax): readonly Utterance[] {
  const marks = cue.lines.map(({ text }) => dialogueMark.exec(text)?.[0].length ?? 0);
  // A dash alone may begin any sentence; two voices in one cue are what dashes are for.
  const dialogue = marks.filter((length) => length > 0).length > 1 || (marks[0] ?? 0) > 0;
  const utterances: { lines: { line: SourceLine; from: number }[]; opens: boolean }[] = [];
  for (const [index, line] of cue.lines.entries()) {
    const mark = dialogue ? (marks[index] ?? 0) : 0;
    const last = utterances.at(-1);
    if (last !== undefined && mark === 0 && !voice.test(line.text))
      last.lines.push({ line, from: 0 });
    else utterances.push({ lines: [{ line, from: mark }], opens: mark > 0 });
  }
  return utterances.flatMap(({ lines, opens }) => {
    const text = lines
      .map(({ line, from }) => plainCueText(line.text.slice(from), syntax))
      .join(" ")
      .trim();
    const speaker = voice.exec(lines[0]?.line.text ?? "")?.[1]?.trim();
    return text === ""
      ? []
      : [{ lines, text, cue, voice: speaker, opens: opens || standsAlone.test(text) }];
  });
}

function continues(before: Utterance, next: Utterance): boolean {
  if (next.opens || before.cue === next.cue) return false;
  if (next.voice !== before.voice) return false;
  const pause = (next.cue.start ?? 0) - (before.cue.end ?? 0);
  if (next.cue.start !== undefined && before.cue.end !== undefined && pause > pauseMilliseconds)
    return false;
  if (ellipsis.test(before.text)) return goesOn.test(next.text);
  return !sentenceEnd.test(before.text);
}

function blockOf(run: readonly Utterance[], file: string, syntax: CueSyntax): Block {
  const builder = new BlockBuilder();
  let end: number | undefined;
  for (const { line, from } of run.flatMap(({ lines }) => lines)) {
    const start = line.start + from;
    // The line break or, between cues, the number and the time code stand for a space.
    if (end !== undefined && !builder.endsInSpace()) {
      const margin = /^[ \t]*/u.exec(file.slice(start, start + 200))?.[0].length ?? 0;
      builder.addAs(" ", end, start + margin - end);
    }
    addCueLine(line, from, builder, syntax);
    end = line.start + line.text.trimEnd().length;
  }
  return builder.block("paragraph", 0);
}
