// What is examined in a PO file and in each of its messages: the errors of msgfmt -c.

import { messageKey, parsePo, type PoComment, type PoMessage } from "../../formats/po/parse-po.ts";
import { headerFields } from "../../formats/po/po-header.ts";
import { flagsOf } from "../../formats/po/read-po.ts";
import type { Loss, Point, ReportDefect } from "../defect.ts";
import { formatFaults } from "./format-strings.ts";
import { isPluralExpression } from "./plural-expression.ts";

type Locate = (offset: number) => Point;

/** Messages that a fixed copy leaves out, by their place in the list. */
export interface PoFindings {
  readonly messages: readonly PoMessage[];
  readonly dropped: ReadonlySet<PoMessage>;
  readonly losses: readonly Loss[];
}

/** Throws `ParseError` for what still cannot be read (a message without its translation). */
export function examinePo(
  text: string,
  path: string,
  locate: Locate,
  report: ReportDefect,
): PoFindings {
  const messages = parsePo(text, path);
  const header = messages.find(isHeader);
  const fields = headerFields(header?.strings[0]?.value ?? "");
  if (header === undefined) report("po-header-missing", { line: 1, column: 1 });
  else if (!/charset=/iu.test(fields["Content-Type"] ?? "") || isTemplate(fields, text))
    report("po-charset-missing", locate(header.id.keyword));
  const [, rule] =
    /plural\s*=\s*([^;]*)/u.exec(
      fields["Plural-Forms"]?.replace(/nplurals\s*=[^;]*;?/u, "") ?? "",
    ) ?? [];
  if (header !== undefined && rule !== undefined && !isPluralExpression(rule))
    report("po-plural-expression", locate(header.id.keyword), { rule: rule.trim() });
  const plurals = Number(/nplurals\s*=\s*(\d+)/u.exec(fields["Plural-Forms"] ?? "")?.[1]);
  const first = new Map<string, PoMessage>();
  const dropped = new Set<PoMessage>();
  const losses: Loss[] = [];
  // msgfmt refuses a message that is obsolete as well; those in use are the ones to keep.
  const inUse = messages.filter(({ obsolete }) => !obsolete);
  for (const message of [...inUse, ...messages.filter(({ obsolete }) => obsolete)]) {
    const point = locate(message.id.keyword);
    for (const comment of misplacedComments(message))
      report("po-comment-place", locate(comment.start));
    if (message === header) continue;
    const key = messageKey(message.context?.value, message.id.value);
    const before = first.get(key);
    if (before === undefined) first.set(key, message);
    else {
      report("po-duplicate", point, { line: locate(before.id.keyword).line });
      dropped.add(message);
      if (translationOf(before) !== translationOf(message) && translationOf(message) !== "")
        losses.push({
          id: "po-duplicate",
          data: { line: point.line, text: shortened(translationOf(message)) },
          point,
        });
    }
    if (!message.obsolete) examineMessage(message, plurals, point, report);
  }
  return { messages, dropped, losses };
}

/** gettext: a message has its comments before it, and what it said before (`#|`) after its flags. */
function misplacedComments(message: PoMessage): readonly PoComment[] {
  const { comments } = message;
  const [first] = comments;
  if (
    first === undefined ||
    commentsInOrder(message).every((comment, at) => comment === comments[at])
  )
    return comments.filter(({ start }) => start > startOf(message)).slice(0, 1);
  return [first];
}

/** The comments in the order in which gettext takes them. */
export function commentsInOrder({ comments }: PoMessage): readonly PoComment[] {
  const isPrevious = ({ kind }: PoComment): boolean => kind === "previous";
  return [...comments.filter((each) => !isPrevious(each)), ...comments.filter(isPrevious)];
}

export function startOf({ context, id }: PoMessage): number {
  return (context ?? id).keyword;
}

export function hasMisplacedComments(message: PoMessage): boolean {
  return misplacedComments(message).length > 0;
}

/** The placeholder that xgettext writes says nothing, which only ASCII can do without. */
function isTemplate(fields: Readonly<Record<string, string>>, text: string): boolean {
  return /charset=CHARSET/u.test(fields["Content-Type"] ?? "") && /[^\0-\x7F]/u.test(text);
}

function examineMessage(
  message: PoMessage,
  plurals: number,
  point: Point,
  report: ReportDefect,
): void {
  const { id, plural, strings } = message;
  // msgfmt -c counts the forms of what is translated.
  if (plural !== undefined && strings.some(isFilled))
    if (Number.isNaN(plurals)) report("po-plural-forms-missing", point);
    else if (strings.length !== plurals)
      report("po-plural-count", point, { found: strings.length, expected: plurals });
  const flags = flagsIn(message);
  if (flags.includes("fuzzy")) return;
  for (const [index, { value }] of strings.entries()) {
    if (value === "") continue;
    const differs =
      id.value.startsWith("\n") !== value.startsWith("\n") ||
      id.value.endsWith("\n") !== value.endsWith("\n");
    if (differs) report("po-line-ends", point);
    // All forms but the last may be those of a single number.
    const mayOmit = plural !== undefined && index < strings.length - 1;
    for (const { flag, argument, what } of formatFaults(
      flags,
      (plural ?? id).value,
      value,
      mayOmit,
    ))
      report(`po-format-${what}`, point, { flag, argument });
  }
}

function isFilled({ value }: { readonly value: string }): boolean {
  return value !== "";
}

function flagsIn({ comments }: PoMessage): readonly string[] {
  return comments.filter(({ kind }) => kind === "flag").flatMap(({ text }) => flagsOf(text));
}

function translationOf({ strings }: PoMessage): string {
  return strings.map(({ value }) => value).join("\n");
}

function isHeader({ id, context, obsolete }: PoMessage): boolean {
  return id.value === "" && context === undefined && !obsolete;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
