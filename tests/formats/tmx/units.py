# What xml.etree makes of TMX files: for each path of the arguments, a line of JSON with its units as lists of
# [language, text without native codes], or null where it is refused.

import json
import re
import sys
import xml.etree.ElementTree as ElementTree

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
NATIVE = {"bpt", "ept", "ph", "it", "ut"}


def decoded(data):
    """The text, for what expat does not find by itself: UTF-16 without a byte order mark."""
    encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    return re.sub(r"^<\?xml.*?\?>", "", data.decode(encoding))


def local(element):
    return element.tag.rpartition("}")[2]


def text(element):
    result = element.text or ""
    for child in element:
        if local(child) not in NATIVE:
            result += text(child)
        result += child.tail or ""
    return result


def units(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        root = ElementTree.fromstring(decoded(data) if b"\0" in data[:2] else data)
    except (ElementTree.ParseError, UnicodeError, ValueError, LookupError):
        return None
    result = []
    for unit in root.iter():
        if local(unit) != "tu":
            continue
        variants = []
        for variant in unit:
            if local(variant) != "tuv":
                continue
            language = variant.get(LANGUAGE) or variant.get("lang") or "und"
            variants += [[language, text(seg)] for seg in variant if local(seg) == "seg"]
        result.append(variants)
    return result


for path in sys.argv[1:]:
    print(json.dumps(units(path)))
