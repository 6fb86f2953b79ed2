// Words spelt like those that were not found, each a link to its own answer.

import { useSay } from "../messages/use-say.ts";

export function NearestWords({
  words,
  addressOf,
}: {
  readonly words: readonly string[];
  readonly addressOf: (word: string) => string;
}) {
  const say = useSay();
  if (words.length === 0) return undefined;
  return (
    <p>
      {say("lookUp.nearest")}{" "}
      {words.map((word, index) => (
        <span key={word}>
          {index === 0 ? "" : ", "}
          <a href={addressOf(word)}>{word}</a>
        </span>
      ))}
    </p>
  );
}
