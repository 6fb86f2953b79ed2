// What programs and manuals tell their readers to do: the English verb, and the Spanish imperative of tú and usted.

/** "english=tú/usted". */
const list = `accept=acepta/acepte add=añade/añada add=agrega/agregue allow=permite/permita answer=responde/responda
  ask=pregunta/pregunte ask=pide/pida apply=aplica/aplique attach=adjunta/adjunte avoid=evita/evite back=vuelve/vuelva
  buy=compra/compre call=llama/llame cancel=cancela/cancele change=cambia/cambie check=comprueba/compruebe
  check=revisa/revise check=verifica/verifique choose=elige/elija choose=escoge/escoja clear=borra/borre
  click=pulsa/pulse click=haz/haga close=cierra/cierre complete=completa/complete configure=configura/configure
  confirm=confirma/confirme connect=conecta/conecte consider=considera/considere contact=contacta/contacte
  continue=continúa/continúe copy=copia/copie create=crea/cree delete=elimina/elimine describe=describe/describa
  disable=desactiva/desactive discover=descubre/descubra download=descarga/descargue drag=arrastra/arrastre
  edit=edita/edite enable=activa/active enter=escribe/escriba enter=introduce/introduzca enter=ingresa/ingrese
  explore=explora/explore fill=rellena/rellene find=busca/busque find=encuentra/encuentre follow=sigue/siga forget=olvida/olvide
  get=obtén/obtenga give=da/dé go=ve/vaya help=ayuda/ayude hide=oculta/oculte import=importa/importe
  include=incluye/incluya insert=inserta/inserte install=instala/instale invite=invita/invite join=únete/únase
  keep=mantén/mantenga keep=conserva/conserve learn=aprende/aprenda leave=deja/deje let=deja/deje log=inicia/inicie
  look=mira/mire make=haz/haga move=mueve/mueva open=abre/abra pay=paga/pague pick=elige/elija
  press=presiona/presione press=pulsa/pulse provide=proporciona/proporcione put=pon/ponga read=lee/lea
  receive=recibe/reciba register=regístrate/regístrese remember=recuerda/recuerde remove=quita/quite
  remove=elimina/elimine rename=renombra/renombre repeat=repite/repita replace=reemplaza/reemplace
  replace=sustituye/sustituya report=informa/informe restart=reinicia/reinicie retry=reintenta/reintente
  review=revisa/revise run=ejecuta/ejecute save=guarda/guarde scan=escanea/escanee scroll=desplázate/desplácese
  search=busca/busque see=consulta/consulte see=mira/mire select=selecciona/seleccione send=envía/envíe
  set=establece/establezca set=configura/configure share=comparte/comparta show=muestra/muestre sign=inicia/inicie
  sign=regístrate/regístrese skip=omite/omita speak=habla/hable start=inicia/inicie start=comienza/comience
  start=empieza/empiece stop=detén/detenga stop=deja/deje submit=envía/envíe subscribe=suscríbete/suscríbase
  switch=cambia/cambie take=toma/tome tap=toca/toque tap=pulsa/pulse tell=cuenta/cuente tell=di/diga try=prueba/pruebe
  try=intenta/intente turn=activa/active type=escribe/escriba unlock=desbloquea/desbloquee update=actualiza/actualice
  upgrade=actualiza/actualice upload=sube/suba use=usa/use use=utiliza/utilice verify=verifica/verifique view=ve/vea
  visit=visita/visite wait=espera/espere watch=mira/mire work=trabaja/trabaje write=escribe/escriba
  drink=bebe/beba eat=come/coma sit=siéntate/siéntese bring=trae/traiga come=ven/venga ensure=asegúrate/asegúrese
  make=asegúrate/asegúrese wash=lava/lave fix=corrige/corrija print=imprime/imprima sort=ordena/ordene`;

export interface Imperative {
  readonly english: ReadonlySet<string>;
  readonly register: "familiar" | "formal";
}

let table: ReadonlyMap<string, Imperative> | undefined;

/** The imperative that a word may be; lower case, accents as written. "cambie" and "cambia" may be other forms too. */
export function imperative(word: string): Imperative | undefined {
  table ??= tableOf();
  return table.get(word);
}

function tableOf(): ReadonlyMap<string, Imperative> {
  const found = new Map<string, { english: Set<string>; register: "familiar" | "formal" }>();
  for (const entry of list.split(/\s+/u)) {
    const [english = "", pair = ""] = entry.split("=");
    for (const [place, form] of pair.split("/").entries()) {
      const register = place === 0 ? "familiar" : "formal";
      const known = found.get(form);
      if (known === undefined) found.set(form, { english: new Set([english]), register });
      else known.english.add(english);
    }
  }
  return found;
}
