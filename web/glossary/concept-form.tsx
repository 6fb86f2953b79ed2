// The fields of a concept and of its terms, as many as it has.

import { genders, partsOfSpeech, statuses } from "../../src/model/concept.ts";
import type { ConceptEdit, PageTerm } from "../../src/model/page/concept.ts";
import { useSay } from "../messages/use-say.ts";
import { changeTerm, emptyTerm, removeTerm } from "./concept-draft.ts";

export function ConceptForm({
  draft,
  languages,
  disabled,
  onDraft,
}: {
  readonly draft: ConceptEdit;
  /** Offered for a term; others that the concept has are kept. */
  readonly languages: readonly string[];
  readonly disabled: boolean;
  readonly onDraft: (draft: ConceptEdit) => void;
}) {
  const say = useSay();
  const offered = [...new Set([...languages, ...draft.terms.map(({ language }) => language)])];
  return (
    <fieldset disabled={disabled} class="concept-form">
      <legend class="unseen">{say("glossary.concept")}</legend>
      <label class="field">
        {say("glossary.definition")}
        <textarea
          rows={3}
          class="text"
          value={draft.definition}
          onInput={({ currentTarget }) => onDraft({ ...draft, definition: currentTarget.value })}
        />
      </label>
      <h2>{say("glossary.terms")}</h2>
      {draft.terms.map((term, index) => (
        <TermFields
          key={index}
          term={term}
          number={index + 1}
          languages={offered}
          onTerm={(changed) => onDraft(changeTerm(draft, index, changed))}
          onRemove={() => onDraft(removeTerm(draft, index))}
        />
      ))}
      <div class="row-of-buttons">
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            onClick={() => onDraft({ ...draft, terms: [...draft.terms, emptyTerm(language)] })}
          >
            {say("glossary.addTerm", { language })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function TermFields({
  term,
  number,
  languages,
  onTerm,
  onRemove,
}: {
  readonly term: PageTerm;
  readonly number: number;
  readonly languages: readonly string[];
  readonly onTerm: (changed: Partial<PageTerm>) => void;
  readonly onRemove: () => void;
}) {
  const say = useSay();
  const choice = <Value extends string>(
    label: string,
    value: string,
    values: readonly Value[],
    { nameOf, none }: { readonly nameOf: (value: Value) => string; readonly none?: string },
    onValue: (value: Value | undefined) => void,
  ) => (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onValue(values.find((each) => each === currentTarget.value))
        }
      >
        {none === undefined ? undefined : <option value="">{none}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
  const field = (name: "text" | "match", lang?: string) => (
    <label class={`field ${name}`}>
      {say(`glossary.fields.${name}`)}
      <input
        lang={lang}
        title={name === "match" ? say("glossary.matchHint") : undefined}
        value={term[name]}
        onInput={({ currentTarget }) => onTerm({ [name]: currentTarget.value })}
      />
    </label>
  );
  /** As long as what stands in it; a line break would be another row of the file. */
  const longField = (name: "note" | "reference") => (
    <label class={`field ${name}`}>
      {say(`glossary.fields.${name}`)}
      <textarea
        rows={1}
        class="grows"
        value={term[name]}
        onInput={({ currentTarget }) => {
          const written = currentTarget.value.replaceAll(/[\r\n]+/gu, " ");
          if (written !== currentTarget.value) currentTarget.value = written;
          onTerm({ [name]: written });
        }}
      />
    </label>
  );
  return (
    <fieldset class="term-fields">
      <legend class="unseen">{say("glossary.termNumber", { number })}</legend>
      {field("text", term.language)}
      {choice(
        say("glossary.fields.language"),
        term.language,
        languages,
        { nameOf: (each) => each },
        (language) => onTerm(language === undefined ? {} : { language }),
      )}
      {choice(
        say("answer.status"),
        term.status,
        statuses,
        { nameOf: (each) => say(`status.${each}`) },
        (status) => onTerm(status === undefined ? {} : { status }),
      )}
      {choice(
        say("glossary.fields.partOfSpeech"),
        term.partOfSpeech ?? "",
        partsOfSpeech,
        { nameOf: (each) => say.dynamic(`partOfSpeech.${each.replace(" ", "-")}`), none: "–" },
        (partOfSpeech) => onTerm({ partOfSpeech }),
      )}
      {choice(
        say("glossary.fields.gender"),
        term.gender ?? "",
        genders,
        { nameOf: (each) => say(`gender.${each}`), none: "–" },
        (gender) => onTerm({ gender }),
      )}
      {longField("note")}
      {longField("reference")}
      {field("match")}
      <button type="button" class="bare" onClick={onRemove}>
        {say("glossary.removeTerm")}
        <span class="unseen"> {term.text === "" ? number : term.text}</span>
      </button>
    </fieldset>
  );
}
