// Stand-in: closed-class words.

import type { LanguageTag } from "../model/language.ts";

const english = new Set(
  "a an the this that these those of in on at to for from by with without and or nor but not as is are was were be been being it its he she they we you i his her their our your my me him them us who whom which what when where how if than then so such no any each every some all both either neither has have had do does did will would can could may might must shall should about into over under between among after before during there here also only very".split(" "),
);
const spanish = new Set(
  "el la los las lo un una unos unas de del a al en con sin por para desde hasta sobre entre tras ante bajo contra y e o u ni que pero sino como si no se le les me te nos su sus mi mis tu tus este esta estos estas ese esa esos esas esto eso aquel aquella es son era eran fue fueron ser sido ha han hay haber habia muy mas menos ya tambien tan tanto cuando donde quien quienes cual cuales cuyo cuya todo toda todos todas cada otro otra otros otras durante segun".split(" "),
);

/** Whether a folded word is of a closed class in the language. */
export function isFunctionWord(fold: string, language: LanguageTag): boolean {
  return (language.startsWith("es") ? spanish : english).has(fold);
}
