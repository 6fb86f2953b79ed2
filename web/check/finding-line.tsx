// A finding in one line; opened, everything that helps to decide and every answer to it.

import { useId } from "preact/hooks";
import type { PairAnswer, QuestionAnswer, ReplacementsAnswer } from "../../src/model/page/pair.ts";
import { useAnswer } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { formatRoute } from "../routes/route.ts";
import { AcceptForm, ReasonForm } from "./answer-forms.tsx";
import { FindingReason } from "./finding-reason.tsx";
import type { PlacedFinding } from "./placed-findings.ts";

export interface OpenForm {
  readonly finding: string;
  readonly kind: "accept" | "silence" | "notHere";
}

export interface FindingActions {
  readonly onOpen: () => void;
  readonly onForm: (kind: OpenForm["kind"] | undefined) => void;
  readonly onFix: (finding: string, suggestion?: string) => void;
  readonly onAnswer: (question: string, body: QuestionAnswer, done: string) => void;
  readonly onSilence: (finding: string, reason: string) => void;
  readonly onRule: (rule: string) => void;
}

interface FindingProps extends FindingActions {
  readonly placed: PlacedFinding;
  readonly pair: PairAnswer | undefined;
  readonly isOpen: boolean;
  readonly form: OpenForm | undefined;
}

export function FindingLine(props: FindingProps) {
  const { placed, isOpen, onOpen } = props;
  const say = useSay();
  const { finding, number, isNew } = placed;
  const body = useId();
  return (
    <li class={`finding ${finding.level}${isOpen ? " open" : ""}`}>
      <button
        type="button"
        class="head"
        id={`finding-${placed.id}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onOpen}
      >
        <span class="at">{number}</span>
        <span>
          <b class="level-word">{say(`levels.${finding.level}`)}</b> {finding.message}
          {isNew ? <span class="unseen"> {say("check.isNew")}</span> : undefined}
        </span>
      </button>
      {isOpen ? (
        <div id={body} class="body">
          <FindingBody {...props} />
        </div>
      ) : undefined}
    </li>
  );
}

function FindingBody({
  placed,
  pair,
  form,
  onForm,
  onFix,
  onAnswer,
  onSilence,
  onRule,
}: FindingProps) {
  const say = useSay();
  const { finding, id } = placed;
  const question = pair?.report.questions.find((each) => each.id === finding.question);
  const places = question?.findings.length ?? 1;
  const canEdit =
    pair?.editable === true &&
    (placed.row === undefined || pair.rows[placed.row - 1]?.editable === true);
  const lang = pair?.rows.find(({ target }) => target !== undefined)?.target?.lang ?? "";
  const { answer } = useAnswer<ReplacementsAnswer>(
    canEdit && (finding.suggestions.length > 0 || finding.fix !== undefined)
      ? `/pairs/${encodeURIComponent(pair.id)}/replacements/${encodeURIComponent(id)}`
      : undefined,
  );
  const offered = answer?.replacements ?? [];
  const words = question?.rendering ?? "";
  const isTerm = finding.concept !== undefined && question !== undefined;
  return (
    <>
      {canEdit && (offered.length > 0 || finding.fix !== undefined) ? (
        <ul class="plain replacements">
          {offered.length === 0 && finding.fix !== undefined ? (
            <li>
              <button type="button" class="main" data-fix={id} onClick={() => onFix(id)}>
                {finding.fix.replacement.trim() === "" ? (
                  say("check.remove")
                ) : (
                  <>
                    {say("check.replaceBy")} <b lang={lang}>{finding.fix.replacement}</b>
                  </>
                )}{" "}
                <kbd aria-hidden="true">f</kbd>
              </button>
            </li>
          ) : undefined}
          {offered.map(({ text, agreesNoMore }, index) => (
            <li key={text}>
              <button
                type="button"
                class={index === 0 ? "main" : ""}
                data-fix={index === 0 ? id : undefined}
                onClick={() => onFix(id, text)}
              >
                {say("check.replaceBy")} <b lang={lang}>{text}</b>{" "}
                {index === 0 ? <kbd aria-hidden="true">f</kbd> : undefined}
              </button>
              {agreesNoMore === undefined ? undefined : (
                <span class="soft small"> {say("check.agree", { words: agreesNoMore })}</span>
              )}
            </li>
          ))}
        </ul>
      ) : finding.suggestions.length > 0 ? (
        <p>
          {say("check.suggestions")} <span lang={lang}>{finding.suggestions.join(" · ")}</span>
        </p>
      ) : undefined}
      <div class="row-of-buttons">
        {isTerm ? (
          <>
            <button type="button" onClick={() => onForm("accept")}>
              {say("check.accept")} <kbd aria-hidden="true">a</kbd>
            </button>
            <button type="button" onClick={() => onForm("notHere")}>
              {say("check.notHere")} <kbd aria-hidden="true">n</kbd>
            </button>
          </>
        ) : undefined}
        <button type="button" onClick={() => onForm("silence")}>
          {say("check.silence")} <kbd aria-hidden="true">i</kbd>
        </button>
        {places > 1 && canEdit && offered.length > 0 ? (
          <button
            type="button"
            onClick={() => onAnswer(finding.question, { correctAll: true }, say("check.fixed"))}
          >
            {say("check.correctAll", { count: places })}
          </button>
        ) : undefined}
      </div>
      {form?.kind === "accept" ? (
        <AcceptForm
          id={`form-${id}`}
          words={words}
          lang={lang}
          places={places}
          onCancel={() => onForm(undefined)}
          onAccept={(accept) => onAnswer(finding.question, { accept }, say("check.accepted"))}
        />
      ) : undefined}
      {form?.kind === "silence" || form?.kind === "notHere" ? (
        <ReasonForm
          id={`form-${id}`}
          kind={form.kind}
          places={form.kind === "silence" ? 1 : places}
          onCancel={() => onForm(undefined)}
          onReason={(reason) =>
            form.kind === "silence"
              ? onSilence(id, reason)
              : onAnswer(finding.question, { notHere: { reason } }, say("check.refused"))
          }
        />
      ) : undefined}
      <FindingReason finding={finding} />
      <p class="soft small meta">
        <button type="button" class="bare" onClick={() => onRule(finding.ruleId)}>
          {finding.ruleId}
        </button>
        {finding.concept === undefined ? undefined : (
          <a href={formatRoute({ screen: "glossary", id: finding.concept, query: {} })}>
            {finding.concept}
          </a>
        )}
        <span>{say("check.sure", { percent: Math.round(finding.confidence * 100) })}</span>
        {places > 1 ? <span>{say("check.places", { count: places })}</span> : undefined}
      </p>
    </>
  );
}
