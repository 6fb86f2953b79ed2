// The values that XLIFF 1.2 has for an attribute, where it has a list of them (its schemas, `…ValueList`).

import type { LooseElement } from "../markup/loose-element.ts";

interface ListedValues {
  readonly attribute: string;
  /** Elements that have the attribute with these values; all that have it, where none are named. */
  readonly elements?: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** Whether a tool may add its own, as `x-…`. */
  readonly open: boolean;
}

function listed(
  attribute: string,
  values: string,
  { elements = "", open = true }: { readonly elements?: string; readonly open?: boolean } = {},
): ListedValues {
  const list = { attribute, values: new Set(values.split(" ")), open };
  return elements === "" ? list : { ...list, elements: new Set(elements.split(" ")) };
}

// `state` has a defect of its own.
const lists: readonly ListedValues[] = [
  listed(
    "datatype",
    "asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog " +
      "form html htmlbody ini interleaf javaclass javapropertyresourcebundle " +
      "javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif " +
      "mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report " +
      "resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul",
  ),
  listed(
    "restype",
    "auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox " +
      "checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem " +
      "component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file " +
      "filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon " +
      "iedit keywords label linklabel list listbox listitem ltext menu menubar menuitem " +
      "menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton " +
      "radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner " +
      "splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip " +
      "trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window",
  ),
  listed(
    "state-qualifier",
    "exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt " +
      "leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate " +
      "rejected-length rejected-spelling tm-suggestion",
  ),
  listed("size-unit", "byte char col cm dlgunit em ex glyph in mm percent pixel point row"),
  listed("alttranstype", "proposal previous-version rejected reference accepted"),
  listed("purpose", "information location match", { elements: "context-group" }),
  listed(
    "context-type",
    "database element elementtitle linenumber numparams paramnotes record recordtitle " +
      "sourcefile",
  ),
  listed("count-type", "num-usages repetition total"),
  listed(
    "unit",
    "word page trans-unit bin-unit glyph item instance character line sentence paragraph " +
      "segment placeable",
    { elements: "count" },
  ),
  listed(
    "mtype",
    "abbrev abbreviated-form abbreviation acronym appellation collocation common-name " +
      "datetime equation expanded-form formula head-term initialism " +
      "international-scientific-term internationalism logical-expression " +
      "materials-management-unit name near-synonym part-number phrase phraseological-unit " +
      "protected romanized-form seg set-phrase short-form sku standard-text symbol synonym " +
      "synonymous-phrase term transcribed-form transliterated-form truncated-term variant",
  ),
  listed("ctype", "bold italic underlined link", { elements: "g bx bpt it sub" }),
  listed("ctype", "image pb lb", { elements: "x ph" }),
  listed("priority", "1 2 3 4 5 6 7 8 9 10", { elements: "note", open: false }),
  listed("annotates", "source target general", { elements: "note", open: false }),
  listed("pos", "open close", { elements: "it", open: false }),
  listed("assoc", "preceding following both", { elements: "ph", open: false }),
];

/** Attributes of an element whose value is not in the list of XLIFF 1.2. */
export function* unlistedValues({
  name,
  attributes,
}: LooseElement): Generator<{ readonly attribute: string; readonly value: string }> {
  for (const { attribute, elements, values, open } of lists) {
    const value = attributes[attribute];
    if (value === undefined || !(elements?.has(name) ?? true) || values.has(value)) continue;
    if (!open || !/^x-\S+$/u.test(value)) yield { attribute, value };
  }
}
