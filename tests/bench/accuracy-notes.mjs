// How the table of accuracy.mjs is to be read; it stands below the table in docs/accuracy.md.

export const notes = `How to read it:

- **tico** and **pydocs** are human translations with a glossary. _Precision_: alarms drawn at random and judged by reading
  both sentences (tests/fixtures/judgements), a true deviation counting 1, a minor variant ½. Both samples are second ones,
  of all alarms, drawn after the check had last been changed: of tico 62 of the 160 had not been judged before, and of
  these 82.3% are true, of the others 84.2%; of pydocs 154 of the 160, and of these 83.1% are true. Of its first sample,
  of which three are no longer raised, 83.4% were. _Recall_: of true deviations judged before, whichever tool had raised
  them; on **these the check was tuned**, and so it was on the challenge. Sixty of the judgements of the first samples were
  read a second time without the label: the readers differ over what is a deviation and what a variant ("vírica" for
  "viral"), seldom over what is wrong. As nearly all are true, chance agrees often, and kappa is low.
- _Noticed_ counts notes as well; where a term stands more than once, a note tells of each occurrence that lacks it and
  that nothing seems to stand for (the option \`everyOccurrence\` of term-missing, which is on unless it is switched off).
- **sap-en-es**: of the 27 that are not flagged, ten have no term in their source (the set finds "use" in "reuse", "flow" in
  "workflow"), eight have a word of the same root ("procesamiento" for "procesar"), which is a note on purpose. The check
  was **tuned** on it.
- **Without a glossary**: numbers, quotation marks, ¿ and ¡, placeholders, and in whole articles names. All alarms on the
  articles are judged, and on them the check was **tuned**. The sentences are in no order, so that a quotation which goes
  on in the next sentence counts as a false alarm; _as first read_ is how right the alarms were before anything was
  learnt from them, _now_ how right those are that are left.
- **WMT24, newstest, documentation, open software**: prose that the check had not been tuned on before its alarms were
  judged, up to 80 of a set, drawn at random; of WMT24 and the documentation all. On newstest only terms and names had
  been measured. Its documents are in order, and a unit is a line, mostly a sentence; of WMT24 a unit is a paragraph.
  The documentation is that of Microsoft Office, some of it plainly translated by machine; the open software is Debian's
  guide, React, WordPress and the help of LibreOffice, with the markup that their catalogues have. _As first read_ is
  what these four sets say of prose that is unseen: on news the alarms were as right as on the news that the check was
  tuned on, on software they were not. In the documentation 12 of the 15 errors that were wrong took the mark of an error
  value or of code ("#DIV/0!") for that of a sentence; in the open software 24 of 80 alarms read the number of a
  character reference ("&#8217;") as one of the text, and 30 counted elements that only format ("<emph>") and that the
  translation split, joined or added with reason. The check was then **tuned** on these sets too: _now_ is what is left,
  all of it judged, and says nothing of prose that is unseen.
- **eurovoc**: a third sample, 100 of all its alarms, drawn after the check had last been changed but for demonyms: two of
  them, both wrong ("Sudafricana"), are no longer raised. Seven had been judged for the two samples before. EuroVoc is a thesaurus: for each concept it has one word in each language and no
  synonym, and of "work", "child", "strike" or "service" it knows one sense. Of the 41 that are wrong, a third are another
  sense and 6 a part of a longer expression ("death rate"); of the 29 that count half, 8 are "Irak" for "Iraq".
- No word list (Hunspell) is used anywhere: every figure is without one.
- In brackets the interval that holds the true value 95% of the time (Wilson).
- **Spanish to English**: both sides and the glossary swapped. Five samples were drawn, each of alarms that nobody had
  judged; what is given first is the fifth, drawn after the check had been changed on the four before and not changed since.
  Of pydocs it has all that nobody had judged; those judged before which are still raised are in _of all judged_.
  The glossaries are made for one direction, which shows twice. Where the translation has a synonym that the glossary
  does not know ("disease" for "enfermedad", for which it has "sickness" and "illness"), the alarm is counted as true, for
  so the glossary says; a row gives the precision without these. And where the Spanish word has another sense as well
  ("ventilator" for "respirador"), it is counted as false. The English is the original here, and says in many ways what
  the Spanish says in one. What looks like another sense in all texts together is a note: a cognate that stands again
  and again ("version" for "versión", for which the glossary has "release": true in about half of the cases), a word of
  its own for a longer expression ("toque de queda" / "curfew"), a pair of terms that the texts know from neither side.
  Injected errors are noticed as often as from English.
- **others' glossaries**: five projects that ship a glossary and translated files (WMT25's SAP sentences, WordPress, _R for
  Data Science_ in both directions, elementary OS, the ownership standard of Open Ownership), none of them written for
  this check. Every alarm was judged by reading: 672 by one reader, 782 by two, of whom the less favourable stands where
  they differ. A judgement is found again by a hash of the rule, both texts and what is said; an alarm that nobody judged
  is counted apart, and as false in a row of its own. A _question_ is a concept and a rule in one set, for which a user
  decides once; it is worth asking where one of its alarms is true or a variant. The area under the curve and the stated
  confidence are those of all judged alarms, at 0 where an alarm is no longer raised. Injected errors are counted on the
  line where they stand, and only where nothing was said before.
- What a confidence is worth on a project that it was not fitted on, with a plot: [calibration](calibration.md), by
  \`npm run calibrate\`.
- Apart from this table, \`node tests/bench/inject-names.mjs\` puts names, countries and terms that are wrong into articles
  and counts what is found, and \`node tests/bench/unseen.mjs\` checks 24 pairs of articles that nothing was tuned on, a
  third of them from Spanish, with glossaries that were written before.
- Whether a sentence was left out was judged from it and the sentences beside it.`;
