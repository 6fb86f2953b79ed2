// How many tokens a text is for a model, estimated: every model counts its own way, and the vocabulary of one is megabytes.

const piece = /\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu;
/** Letters: English has one token for most words and two for long ones, Spanish two for most. */
const lettersPerToken = 4;
/** Digits: models split numbers into groups of three. */
const digitsPerToken = 3;
const number = /^\p{N}/u;
const letter = /^\p{L}/u;

/** Each word is a token for every four of its letters, rounded up; what is neither letter nor digit is one of its own. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [found] of text.matchAll(piece)) {
    if (letter.test(found)) tokens += Math.ceil(found.length / lettersPerToken);
    else tokens += number.test(found) ? Math.ceil(found.length / digitsPerToken) : 1;
  }
  return tokens;
}
