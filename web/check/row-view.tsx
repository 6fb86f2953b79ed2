// A sentence and its translation, with what was found in them beside.

import type { PagePiece, PageRow } from "../../src/model/page/pair.ts";
import { useSay } from "../messages/use-say.ts";
import { MarkedText, type MarkLook } from "../parts/marked-text.tsx";
import { problemSentence } from "../parts/states.tsx";
import { moveMarks } from "../texts/move-marks.ts";
import type { Mark } from "../texts/pieces-of.ts";
import { EditField } from "./edit-field.tsx";
import type { RowActions } from "./pair-rows.tsx";
import type { PlacedFinding } from "./placed-findings.ts";

export interface RowProps extends RowActions {
  readonly row: PageRow;
  readonly draft: string | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly active: string | undefined;
  readonly isEditing: boolean;
  /** Of the translation, where the row has none yet. */
  readonly targetLanguage: string;
  /** Why what was typed is not in the file. */
  readonly refused: unknown;
}

export function RowView({
  row,
  draft,
  findings,
  active,
  isEditing,
  targetLanguage,
  refused,
  onType,
  onEdit,
  onOpen,
  onTakeBack,
  line,
}: RowProps) {
  const say = useSay();
  const byId = new Map(findings.map((placed) => [placed.id, placed]));
  const lookOf = (id: string): MarkLook => {
    const placed = byId.get(id);
    if (placed === undefined) return { class: "" };
    const { level } = placed.finding;
    return {
      class: `${level}${id === active ? " active" : ""}`,
      spoken: say("check.markSpoken", { level: say(`levels.${level}`), number: placed.number }),
      number: placed.number,
      describedBy: `finding-${id}`,
    };
  };
  const marksOf = (piece: PagePiece | undefined): Mark[] =>
    (piece?.findings ?? [])
      .filter(({ id }) => byId.has(id))
      .flatMap(({ id, ranges }) => ranges.map((range) => ({ id, ...range })));
  const written = row.target?.text ?? "";
  const text = draft ?? written;
  const targetMarks = moveMarks(written, text, marksOf(row.target));
  const shape = row.kind === "aligned" ? "" : say(`check.${row.kind}`);
  const shownInTarget = row.kind !== "extra" && shape !== "" && draft === undefined;
  return (
    <tr
      role="row"
      aria-rowindex={row.number + 1}
      class={`${row.kind}${row.heading ? " heading" : ""}${active === undefined ? "" : " active"}`}
    >
      <th scope="row" role="rowheader">
        {row.number}
      </th>
      <td role="cell" class="text source">
        {row.source === undefined ? (
          <span class="soft small kind">{shape}</span>
        ) : (
          <MarkedText
            text={row.source.text}
            lang={row.source.lang}
            marks={marksOf(row.source)}
            lookOf={lookOf}
            onMark={onOpen}
          />
        )}
      </td>
      <td
        role="cell"
        class="text target"
        onDblClick={row.editable && !isEditing ? () => onEdit(row.number) : undefined}
      >
        {isEditing ? (
          <EditField
            label={say("check.editRow", { row: row.number })}
            lang={row.target?.lang ?? targetLanguage}
            text={text}
            marks={targetMarks}
            lookOf={lookOf}
            onText={(typed) => onType(row.number, typed)}
            onDone={() => onEdit(undefined)}
          />
        ) : (
          <>
            {shownInTarget ? <span class="soft small kind">{shape}</span> : undefined}
            {row.target === undefined && draft === undefined ? undefined : (
              <MarkedText
                text={text}
                lang={row.target?.lang ?? targetLanguage}
                marks={targetMarks}
                lookOf={lookOf}
                onMark={onOpen}
              />
            )}
            {row.editable ? (
              <button
                type="button"
                class={`edit unprinted ${row.target === undefined ? "first" : "bare"}`}
                title={row.target === undefined ? undefined : say("check.edit")}
                onClick={() => onEdit(row.number)}
              >
                {row.target === undefined ? (
                  say("check.addTranslation")
                ) : (
                  <>
                    <span aria-hidden="true">✎</span>
                    <span class="unseen">{say("check.edit")}</span>
                  </>
                )}{" "}
                <span class="unseen">{say("check.rowNumber", { row: row.number })}</span>
              </button>
            ) : row.reason === undefined ? undefined : (
              <p class="soft small">{row.reason}</p>
            )}
          </>
        )}
        {refused === undefined ? undefined : (
          <div class="failure small" role="alert">
            <p>{problemSentence(refused, say)}</p>
            <button type="button" onClick={() => onTakeBack(row.number)}>
              {say("check.discardDraft")}
            </button>
          </div>
        )}
      </td>
      <td role="cell" class="found">
        {findings.length === 0 ? undefined : <ul class="plain findings">{findings.map(line)}</ul>}
      </td>
    </tr>
  );
}
