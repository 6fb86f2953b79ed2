"""Source and target texts of XLIFF files, read by Python's ElementTree: a second opinion on our reader.

Reads paths from standard input, one a line; prints one JSON line for each: [[source, target or null], …] or null.
"""

import json
import sys
from xml.etree import ElementTree

CODES = {"bpt", "ept", "ph", "it"}


def local(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def space(element):
    return element.tag[: element.tag.rfind("}") + 1]


def text_of(element):
    text = element.text or ""
    for child in element:
        name = local(child)
        if name == "cp":
            try:
                text += chr(int(child.get("hex"), 16))
            except ValueError:
                pass
        elif name and name not in CODES:
            text += text_of(child)
        text += child.tail or ""
    return text


def find(element, name):
    return element.find(space(element) + name)


def marks(element):
    if element is None:
        return []
    found = []
    for child in element:
        if local(child) == "mrk" and child.get("mtype") == "seg":
            found.append(child)
        else:
            found.extend(marks(child))
    return found


def units12(element):
    for child in element:
        if space(child) != space(element) if isinstance(child.tag, str) else True:
            continue
        if local(child) in ("body", "group", "file"):
            yield from units12(child)
        elif local(child) == "trans-unit":
            source, target = find(child, "source"), find(child, "target")
            if source is None:
                continue
            segments, targets = marks(find(child, "seg-source")), marks(target)
            whole = target is not None and "".join(target.itertext()).strip() != ""
            if not segments or (not targets and whole):
                yield source, target
            else:
                by_mid = {each.get("mid"): each for each in targets}
                for segment in segments:
                    yield segment, by_mid.get(segment.get("mid"))


def units2(element):
    for child in element:
        if not isinstance(child.tag, str) or space(child) != space(element):
            continue
        if local(child) in ("file", "group", "unit"):
            yield from units2(child)
        elif local(child) == "segment" and find(child, "source") is not None:
            yield find(child, "source"), find(child, "target")


for line in sys.stdin:
    try:
        root = ElementTree.parse(line.rstrip("\n")).getroot()
    except ElementTree.ParseError:
        print("null")
        continue
    units = units2 if root.get("version", "1.2").startswith("2") else units12
    pairs = [[text_of(s), None if t is None else text_of(t)] for s, t in units(root)]
    print(json.dumps(pairs))
