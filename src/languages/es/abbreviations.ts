// Spanish abbreviations. Folded, without the last stop.

import type { Abbreviations } from "../abbreviations.ts";
import { wordSet } from "../word-set.ts";

export const abbreviations: Abbreviations = {
  open: wordSet(`
  sr sra srta sres sras srs dr dra dres prof profa ing lic licda arq abg econ mons fray d dña gral gen cnel col
  tte cap cmdte alm sgto exmo excmo excma ilmo ilma rvdo rvda pdte pdta dip sto sta hno hna mr mrs ms st mt p.ej
  ej v.gr hble vgr cf cfr vid admon av avda jr urb prol esq ctra cra
`),
  numbered: wordSet(`
  p pp pag pags pgs art arts num nums no nro nros n inc lit cap caps sec secc fig figs vol vols t ed par parr
  parrs parrf s ss exp res dl ds ley tel ext ene feb mar abr may jun jul ago set sep sept oct nov dic lun mie
  jue vie sab dom
`),
  numberSigns: wordSet("n n° nº"),
  closing: wordSet(
    "etc cia s.a s.a.c s.r.l s.l a.m p.m a.c d.c hs hrs min km dpto depto prov dist bs",
  ),
  ending: wordSet("a.m p.m am pm etc"),
  starters: wordSet(`
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso su sus mi mis
  nuestro nuestra nuestros nuestras yo tu usted ustedes ella ellos ellas nosotros se le les me nos te en de del
  al a ante bajo con contra desde durante entre hacia hasta para por segun sin sobre tras y e o u ni pero sino
  aunque si cuando mientras donde como que quien quienes cual cuales porque pues embargo ademas tambien tampoco
  asi entonces luego despues antes ahora hoy ayer ya no nunca solo es son era eran fue fueron ha han hay habia
  muchos muchas algunos algunas todos todas cada otro otra otros otras uno dos tres primero finalmente mas
`),
  capitals: new Set(),
};
