// Which Spanish prefixes correspond to an English one: "pos" and "post" to "post", "des" and "in" to "un".

const pairs = `aero=aero afro=afro agro=agro ante=ante anti=anti,contra anglo=anglo arch=archi auto=auto austro=austro bi=bi bio=bio
  cardio=cardio circum=circun co=co,con counter=contra contra=contra crypto=cripto cyber=ciber de=des deca=deca demi=semi dis=des,dis
  dys=dis eco=eco electro=electro em=en en=en endo=endo ethno=etno euro=euro ex=ex exo=exo extra=extra fore=ante,pre
  former=ex franco=franco gastro=gastro geo=geo giga=giga greco=greco haemo=hemo half=semi hecto=hecto hemi=hemi,semi hemo=hemo hetero=hetero
  hispano=hispano homo=homo hydro=hidro hyper=hiper hypo=hipo ibero=ibero il=in im=im,in immuno=inmuno in=in indo=indo
  infra=infra inter=inter,entre intra=intra ir=in iso=iso italo=italo judeo=judeo kilo=kilo latino=latino luso=luso macro=macro
  mal=mal maxi=maxi mega=mega meta=meta micro=micro milli=mili mini=mini mis=mal,des mono=mono multi=multi,pluri
  nano=nano narco=narco necro=necro neo=neo neuro=neuro non=in,des oligo=oligo omni=omni onco=onco ortho=orto osteo=osteo
  over=sobre,super,hiper paleo=paleo pan=pan para=para penta=penta peri=peri petro=petro photo=foto physio=fisio poly=poli
  post=post,pos pre=pre preter=preter pro=pro proto=proto pseudo=seudo,pseudo psycho=psico quadri=cuadri quasi=cuasi,quasi radio=radio re=re
  retro=retro self=auto semi=semi sino=sino socio=socio sub=sub super=super,sobre supra=supra techno=tecno
  tele=tele tetra=tetra theo=teo thermo=termo trans=trans,tras tri=tri turbo=turbo ultra=ultra un=in,des
  under=sub,infra uni=uni vice=vice video=video xeno=xeno zoo=zoo`;

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** Both folded, in order of preference; empty if Spanish has no corresponding prefix ("step", "out"). */
export function spanishPrefixesFor(englishPrefix: string): readonly string[] {
  table ??= new Map(
    pairs.split(/\s+/u).map((pair) => {
      const [english = "", spanish = ""] = pair.split("=");
      return [english, spanish.split(",")];
    }),
  );
  return table.get(englishPrefix) ?? [];
}
