// Abbreviations that a full stop does not end a sentence after, by what may follow them. Folded, without the last stop.

import { primaryLanguage, type LanguageTag } from "../model/language.ts";

export interface Abbreviations {
  /** Always followed by more of the sentence: titles, "e.g.", "vs.". */
  readonly open: ReadonlySet<string>;
  /** Abbreviations only before a number or a Roman numeral: "art. 113", "no. 5", "Dec. 31". */
  readonly numbered: ReadonlySet<string>;
  /** May also be the last word of a sentence: "Inc.", "etc.", "p. m.". */
  readonly closing: ReadonlySet<string>;
  /** Words that, capitalised after a doubtful stop, begin a sentence. */
  readonly starters: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

const english: Abbreviations = {
  open: words(`
    mr mrs ms messrs mx dr prof st mt ft rev fr hon sen rep reps gov pres gen lt col maj capt cmdr adm sgt cpl pvt brig
    supt insp amb atty vs v e.g eg i.e ie viz cf approx ca esp f.e ph med gmbh sr sra
  `),
  numbered: words(`
    no nos nr p pp para paras art arts sec secs ch chap fig figs vol vols ed eq app ex tab col ln line
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun rs tel ext
  `),
  closing: words(`
    inc co corp ltd llc plc bros jr etc al dept univ assn ave blvd rd est a.m p.m am pm b.c a.d bc ad
    ph.d m.a b.a m.d d.c s.a i.v
  `),
  starters: words(`
    the a an this that these those it its he she they we you i his her their our my your there here
    in on at for from with without by of to as after before during since until under over between among
    but and or so yet if when while where what who whom whose why how which although though because
    however moreover meanwhile instead also another some many most more all both each every any no not never
    then later now today yesterday once finally first second one two three last next
    is are was were do does did has have had can could will would should may
  `),
};

const spanish: Abbreviations = {
  open: words(`
    sr sra srta sres sras srs dr dra dres prof profa ing lic licda arq abg econ mons fray d dna
    gral gen cnel col tte cap cmdte alm sgto exmo excmo excma ilmo ilma rvdo rvda pdte pdta dip sto sta hno hna
    mr mrs ms st mt p.ej ej v.gr hble vgr cf cfr vid admon av avda jr urb prol esq ctra cra
  `),
  numbered: words(`
    p pp pag pags pgs art arts num nums no nro nros n inc lit cap caps sec secc fig figs vol vols t ed par parr parrs parrf
    s ss exp res dl ds ley tel ext ene feb mar abr may jun jul ago set sep sept oct nov dic lun mie jue vie sab dom
  `),
  closing: words(`
    etc cia s.a s.a.c s.r.l s.l a.m p.m a.c d.c hs hrs min km dpto depto prov dist bs
  `),
  starters: words(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso
    su sus mi mis nuestro nuestra nuestros nuestras yo tu usted ustedes ella ellos ellas nosotros se le les me nos te
    en de del al a ante bajo con contra desde durante entre hacia hasta para por segun sin sobre tras
    y e o u ni pero sino aunque si cuando mientras donde como que quien quienes cual cuales porque pues
    sin embargo ademas tambien tampoco asi entonces luego despues antes ahora hoy ayer ya no nunca solo
    es son era eran fue fueron ha han hay habia muchos muchas algunos algunas todos todas cada otro otra otros otras
    uno dos tres primero finalmente mas
  `),
};

/** Every language is served: what is neither Spanish nor English gets the English lists. */
export function abbreviationsOf(language: LanguageTag): Abbreviations {
  return primaryLanguage(language) === "es" ? spanish : english;
}
