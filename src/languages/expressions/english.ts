// English expressions whose meaning is not literal: complex prepositions and conjunctions, phrasal adverbs, verbs
// with a noun that has no meaning of its own. Closed classes, as listed in grammars.

import { expressionTable, type ExpressionTable } from "./expression-table.ts";

export const englishExpressions: ExpressionTable = expressionTable(`
  in order to, in order that, in order for, in terms of, in case of, in the case of, in case, just in case
  in spite of, in light of, in the light of, in view of, in lieu of, in favor of, in favour of, in charge of
  in front of, in the face of, in addition, in addition to, in accordance with, in line with, in keeping with
  in touch with, in the way of, in the course of, in the event of, in the wake of, in the name of, in place of
  in return, in return for, in turn, in fact, in effect, in part, in practice, in particular, in general
  in the end, in the meantime, in the long run, in the short run, in any case, in no case, in time, in use
  in question, in store, in stock, in place, in force, in bulk, in advance, in theory, in principle, in action
  on account of, on behalf of, on top of, on the part of, on the basis of, on the grounds that, on the grounds of
  on the point of, on the other hand, on the one hand, on hand, on time, on purpose, on average, on board
  on the way, on the whole, on the ground, on the move, on file, on record, on call, on display, on demand
  on the fly, on the spot, on top, on the record, off the record
  by means of, by way of, by virtue of, by the way, by far, by hand, by accident, by default, by the time
  by no means, by all means, by and large, by chance, by contrast, by and by
  as a result, as a result of, as a matter of, as a matter of fact, as long as, as far as, as well as, as well
  as a rule, as a whole, as of yet, as if, as opposed to, as follows
  at the expense of, at the hands of, at stake, at least, at most, at once, at hand, at large, at issue, at length
  at the end, at the beginning, at the start, each time, every time, period of time, from time to time, at risk, at all costs, at any rate, at the same time, at first sight, at work, at home, at rest, at random
  for the sake of, for the time being, for example, for instance, for good, for lack of, for want of, for free
  with respect to, with regard to, with a view to, with the exception of, with the help of
  with reference to, with the aim of, for the purpose of, to the point, to some extent, to a certain extent
  under way, under the weather, out of the box, out of place, out of order, out of date, out of control, up to date
  next to, due to, prior to, thanks to, subject to, according to, contrary to, owing to
  point of view, rule of law, rule of thumb, state of the art, matter of fact, the rest of
  into account, into consideration, take account of, tak* place, took place, tak* part, took part
  tak* care of, took care of, tak* advantage of, took advantage of, tak* charge, took charge, tak* turns
  tak* note, took note, tak* issue with, took issue with, tak* for granted, took for granted
  mak* sense, made sense, mak* sure, made sure, mak* use of, made use of, mak* a difference, made a difference
  mak* do, made do, mak* way, made way, mak* fun of, made fun of
  keep* in mind, kept in mind, bear* in mind, bore in mind, keep* track of, kept track of, los* track of
  com* to terms with, came to terms with, com* to light, came to light, com* of age, came of age
  pay* attention, paid attention, play* a role, played a role, play* a part, played a part
  los* sight of, lost sight of, catch* up with, get* rid of, got rid of, set* the stage, set* foot
  worth it, of course, no matter, sort of, kind of, or so, so far, that is to say, a number of, a lot of
`);
