// Forms as they are made, each once, in the order in which they were first made.

import type { Form } from "./language.ts";

/** What takes forms. */
export interface FormSink {
  readonly add: (text: string) => unknown;
}

/** What is said of the forms that a sink takes. */
export type FormTraits = Omit<Form, "text">;

export interface FormList extends FormSink {
  /** Takes forms of which this is known; what was said of one before stays. */
  readonly as: (traits: FormTraits) => FormSink;
  readonly all: () => readonly Form[];
}

/** A list that has the word already. */
export function formList(word: string): FormList {
  const found = new Map<string, Form>([[word, { text: word }]]);
  const add = (text: string, traits?: FormTraits): void => {
    const known = found.get(text);
    if (known === undefined || traits !== undefined) found.set(text, { text, ...traits, ...known });
  };
  return {
    add: (text) => {
      add(text);
    },
    as: (traits) => ({
      add: (text) => {
        add(text, traits);
      },
    }),
    all: () => [...found.values()],
  };
}
