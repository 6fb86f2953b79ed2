// English abbreviations. Folded, without the last stop.

import type { Abbreviations } from "../abbreviations.ts";
import { wordSet } from "../word-set.ts";

export const abbreviations: Abbreviations = {
  open: wordSet(`
  mr mrs ms messrs mx dr prof st mt ft rev fr hon sen rep reps gov pres gen lt col maj capt cmdr adm sgt cpl pvt
  brig supt insp amb atty vs v e.g eg i.e ie viz cf approx ca esp f.e ph med gmbh sr sra
`),
  numbered: wordSet(`
  no nos nr p pp para paras art arts sec secs ch chap fig figs vol vols ed eq app ex tab col ln line jan feb mar
  apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun rs tel ext
`),
  numberSigns: wordSet("n n° nº"),
  closing: wordSet(`
  inc co corp ltd llc plc bros jr etc al dept univ assn ave blvd rd est a.m p.m am pm b.c a.d bc ad ph.d m.a b.a
  m.d d.c s.a i.v
`),
  ending: wordSet("a.m p.m am pm etc"),
  starters: wordSet(`
  the a an this that these those it its he she they we you i his her their our my your there here in on at for
  from with without by of to as after before during since until under over between among but and or so yet if
  when while where what who whom whose why how which although though because however moreover meanwhile instead
  also another some many most more all both each every any no not never then later now today yesterday once
  finally first second one two three last next is are was were do does did has have had can could will would
  should may
`),
  capitals: wordSet("i"),
};
