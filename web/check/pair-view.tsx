// A source beside its translation: what is wrong, and what one does about it, by mouse or by keys.

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { levels } from "../../src/model/finding.ts";
import type { QuestionAnswer, QuestionAnswered } from "../../src/model/page/pair.ts";
import { useSay } from "../messages/use-say.ts";
import { Empty, Failure, Loading, problemSentence } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";
import { useKeys } from "../parts/use-keys.ts";
import { formatRoute } from "../routes/route.ts";
import { go, useRoute } from "../routes/use-route.ts";
import { ConflictNote } from "./conflict-note.tsx";
import { FindingLine, type OpenForm } from "./finding-line.tsx";
import { PairRows } from "./pair-rows.tsx";
import { PairToolbar } from "./pair-toolbar.tsx";
import {
  filterFindings,
  nextAfterGone,
  placedFindings,
  stepFinding,
  type PlacedFinding,
} from "./placed-findings.ts";
import { QuestionsPanel } from "./questions-panel.tsx";
import { usePair } from "./use-pair.ts";

export function PairView({ id }: { readonly id: string }) {
  const say = useSay();
  const tell = useToast();
  const { query } = useRoute();
  const [held, actions] = usePair(id);
  const { pair } = held;
  const [form, setForm] = useState<OpenForm>();
  const [editing, setEditing] = useState<number>();
  const edit = (row: number | undefined): void => {
    actions.edit(row);
    setEditing(row);
  };
  const active = query["finding"];
  const filter = {
    rule: query["rule"] ?? "",
    level: levels.find((level) => level === query["level"]) ?? ("" as const),
    onlyNew: query["new"] === "1",
  };
  const all = useMemo(() => (pair === undefined ? [] : placedFindings(pair)), [pair]);
  const shown = useMemo(
    () => filterFindings(all, filter),
    [all, filter.rule, filter.level, filter.onlyNew],
  );
  // Rows keep what they were drawn with, and act on what there is when somebody acts.
  const latestQuery = useRef(query);
  latestQuery.current = query;
  const setQuery = (changed: Readonly<Record<string, string>>): void =>
    go({ screen: "check", id, query: { ...latestQuery.current, ...changed } }, { replace: true });
  const open = useCallback(
    (finding: string, { focus = true }: { readonly focus?: boolean } = {}): void => {
      setForm(undefined);
      setQuery({ finding });
      if (focus) focusSoon(`finding-${finding}`);
    },
    [query, id],
  );
  useFollow(shown, active, open, editing !== undefined);

  /** Says what went wrong in the corner; what was typed stays. */
  const attempt = async (work: Promise<unknown>, done?: string): Promise<void> => {
    try {
      await work;
      if (done !== undefined) tell(done);
    } catch (problem) {
      tell(problemSentence(problem, say));
    }
  };
  const answer = (question: string, body: QuestionAnswer, done: string): void => {
    setForm(undefined);
    void attempt(
      actions
        .post<QuestionAnswered>(
          `/questions/${encodeURIComponent(question)}`,
          body,
          (answered) => answered.pair,
        )
        .then(({ path, corrected, left }) => {
          if (corrected !== undefined)
            tell(say("check.corrected", { count: corrected, left: left ?? 0 }));
          else tell(path === undefined ? done : `${done} ${say("check.writtenTo", { path })}`);
        }),
    );
  };
  const silence = (finding: string, reason: string): void => {
    setForm(undefined);
    void attempt(
      actions.post("/silence", { finding, reason }, (answered: never) => answered),
      say("check.silenced"),
    );
  };
  const fix = (finding: string, suggestion?: string): void =>
    void attempt(
      actions.patch(suggestion === undefined ? { apply: finding } : { apply: finding, suggestion }),
      say("check.fixed"),
    );
  const undo = (redo: boolean): void =>
    void attempt(
      actions.patch(redo ? { redo: true } : { undo: true }),
      say(redo ? "check.redone" : "check.undone"),
    );
  const save = (over = false): void =>
    void attempt(actions.save({ over }).then((path) => tell(say("check.saved", { path }))));

  const activeFinding = all.find((each) => each.id === active);
  const step = (by: 1 | -1): boolean => {
    const next = stepFinding(shown, active, by);
    if (next === undefined) return false;
    open(next.id);
    return true;
  };
  const openForm = (kind: OpenForm["kind"]): boolean => {
    if (activeFinding === undefined) return false;
    setForm({ finding: activeFinding.id, kind });
    focusSoon(`form-${activeFinding.id}`);
    return true;
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    f: () => {
      if (activeFinding === undefined || pair?.editable !== true) return false;
      document
        .querySelector<HTMLButtonElement>(`[data-fix="${CSS.escape(activeFinding.id)}"]`)
        ?.click();
      return true;
    },
    a: () => openForm("accept"),
    i: () => openForm("silence"),
    n: () => openForm("notHere"),
    e: () => {
      if (activeFinding?.row === undefined || pair?.rows[activeFinding.row - 1]?.editable !== true)
        return false;
      edit(activeFinding.row);
      return true;
    },
    "Ctrl+z": () => (editing === undefined && pair?.canUndo === true ? undo(false) : false),
    "Ctrl+y": () => (editing === undefined && pair?.canRedo === true ? undo(true) : false),
    "Ctrl+s": () => (pair?.editable === true && !pair.isDropped ? save() : false),
    Escape: () => {
      if (form !== undefined) {
        setForm(undefined);
        focusSoon(`finding-${form.finding}`);
      } else if (active === undefined) return false;
      else setQuery({ finding: "" });
      return true;
    },
  });

  const line = (placed: PlacedFinding) => (
    <FindingLine
      key={placed.id}
      placed={placed}
      pair={pair}
      isOpen={placed.id === active}
      form={form?.finding === placed.id ? form : undefined}
      onOpen={() => (placed.id === active ? setQuery({ finding: "" }) : open(placed.id))}
      onForm={(kind) => (kind === undefined ? setForm(undefined) : openForm(kind))}
      onFix={fix}
      onAnswer={answer}
      onSilence={silence}
      onRule={(rule) => setQuery({ rule })}
    />
  );
  const about = shown.filter(({ row }) => row === undefined);
  return (
    <div class="pair-view">
      <p class="back unprinted">
        <a href={formatRoute({ screen: "check", id: "", query: {} })}>{say("check.allPairs")}</a>
      </p>
      <h1 tabIndex={-1}>{pair?.name ?? say("screens.check")}</h1>
      {held.problem === undefined ? undefined : (
        <Failure problem={held.problem} again={actions.reload} />
      )}
      {pair === undefined ? (
        held.problem === undefined ? (
          <Loading />
        ) : undefined
      ) : (
        <>
          <p class="soft">
            {pair.source === pair.target
              ? say("check.bilingual", { format: pair.format })
              : say("check.against", { path: pair.source })}
            {pair.reason === undefined ? "" : ` ${pair.reason}`}
          </p>
          {pair.warnings.map(({ message }, index) => (
            <p key={index} class="told">
              {message}
            </p>
          ))}
          {pair.report.uncheckedTerms === undefined ? undefined : (
            <p class="told">{pair.report.uncheckedTerms.message}</p>
          )}
          {held.conflict === undefined ? undefined : (
            <ConflictNote conflict={held.conflict} onSettle={actions.settle} />
          )}
          {pair.isOutdated ? (
            <div class="failure" role="alert">
              <p>{say("conflict.file")}</p>
              <div class="row-of-buttons">
                <button type="button" onClick={() => save(true)}>
                  {say("conflict.saveMine")}
                </button>
                <button
                  type="button"
                  onClick={() => void attempt(actions.patch({ discard: true }))}
                >
                  {say("conflict.takeFile")}
                </button>
              </div>
            </div>
          ) : undefined}
          <PairToolbar
            pair={pair}
            busy={held.busy}
            all={all}
            shown={shown}
            filter={filter}
            onlyRows={query["rows"] === "findings"}
            onQuery={setQuery}
            onStep={step}
            onUndo={undo}
            onSave={() => save()}
          />
          <QuestionsPanel pair={pair} onAnswer={answer} onOpen={open} />
          {about.length === 0 ? undefined : (
            <section aria-label={say("check.aboutWhole")}>
              <h2>{say("check.aboutWhole")}</h2>
              <ul class="plain findings">{about.map(line)}</ul>
            </section>
          )}
          {pair.rows.length === 0 ? (
            <Empty title={say("check.noRows")} />
          ) : (
            <PairRows
              rows={pair.rows}
              languages={pair.rows[0]}
              drafts={held.drafts}
              shown={shown}
              active={activeFinding}
              editing={editing}
              refused={held.refused}
              onTakeBack={actions.takeBack}
              onlyRows={query["rows"] === "findings"}
              onType={actions.type}
              onEdit={edit}
              onOpen={open}
              line={line}
            />
          )}
        </>
      )}
    </div>
  );
}

/** When the open finding was dealt with, the next one opens, so that work goes on where it was. */
function useFollow(
  shown: readonly PlacedFinding[],
  active: string | undefined,
  open: (finding: string, options?: { readonly focus?: boolean }) => void,
  writes: boolean,
): void {
  const before = useRef<readonly PlacedFinding[]>([]);
  useLayoutEffect(() => {
    const had = before.current;
    before.current = shown;
    if (active === undefined || shown.some(({ id }) => id === active)) return;
    const next = nextAfterGone(had, shown, active);
    if (next !== undefined) open(next.id, { focus: !writes });
  }, [shown]);
}

/** Once it is drawn: an element of a row far away takes a moment. */
function focusSoon(id: string, turns = 12): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(id);
    if (found === null) {
      if (turns > 0) focusSoon(id, turns - 1);
      return;
    }
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "center" });
  });
}
