# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds data/guide-2024 to the facts of the guide, listed in guide_facts.txt.

    check_facts.py EDITION_DIR FACTS
"""

import sys
from collections import Counter
from pathlib import Path

from core_yaml import read_yaml

MARKS = {"full": "✅", "partial": "⚠️", "none": "❌", "not-applicable": "N/A", "value": ""}
MESHES = ("istio", "linkerd", "cilium")
MEASURES = ("memory_mb", "cpu_millicores", "latency_p99_ms", "throughput_loss_rps")


def read_edition(folder: Path):
    """The lists of all files by kind, included ones too; `entries` are those of all chapters."""
    edition = {}
    included = read_yaml(folder / "about.yaml")["about"].get("include", [])
    for path in [*sorted(folder.glob("*.yaml")), *(folder / name for name in included)]:
        for kind, value in read_yaml(path).items():
            if kind not in ("schema", "edition"):
                edition.setdefault(kind, []).extend(value if isinstance(value, list) else [value])
    edition["entries"] = [entry for chapter in edition["chapters"] for entry in chapter["entries"]]
    return edition


def cells(edition):
    for section in edition["sections"]:
        for feature in section["features"]:
            marked = (f"{MARKS[feature[mesh]['support']]} {feature[mesh].get('text', '')}" for mesh in MESHES)
            yield (section["id"], feature["title"], *(cell.strip() for cell in marked))


def winners(edition):
    for section in edition["sections"]:
        yield section["id"], " ".join(section["verdict"]["winner"])


def leaves(node, way=()):
    for branch in node["branches"]:
        further = (*way, f"{node['question']}={branch['answer']}")
        if "outcome" in branch:
            yield " ".join(further), branch["outcome"]["option"]
        else:
            yield from leaves(branch, further)


def blocks(edition, key):
    for entry in edition["entries"]:
        for block in entry["blocks"]:
            if key in block:
                yield entry["id"], block[key]


def rows(edition):
    for entry, table in blocks(edition, "table"):
        for row in (table["columns"], *table["rows"]):
            yield (entry, *row)


def commands(edition):
    for entry, steps in blocks(edition, "steps"):
        for step in steps:
            for line in step.get("command", "").splitlines():
                yield entry, line


def figures(edition):
    for mode in edition["models"][0]["modes"]:
        for measure in MEASURES:
            for term in mode[measure]:
                figure = f"{term['low']} to {term['high']}" if "low" in term else f"below {term['below']}"
                yield mode["id"], measure, f"{figure} per {term['per']}"


def headings(value):
    if isinstance(value, dict):
        if "heading" in value:
            yield value["heading"]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from headings(part)


def texts(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return "\n".join(texts(part) for part in value)
    return str(value)


def whole(edition):
    """What the list has all of, by the word that its lines start with, as the lines have it."""
    return {
        "cells": [" | ".join(row) for row in cells(edition)],
        "winner": [" | ".join(row) for row in winners(edition)],
        "leaf": [" | ".join(row) for row in leaves(edition["tree"][0])],
        "row": [" | ".join(row) for row in rows(edition)],
        "steps": [f"{entry} | {len(steps)}" for entry, steps in blocks(edition, "steps")],
        "command": [" | ".join(row) for row in commands(edition)],
        "figure": [" | ".join(row) for row in figures(edition)],
        "heading": sorted(set(headings(edition))),
    }


def read_facts(path: Path):
    facts = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, fact = line.partition(" | ")
            facts.setdefault(kind, []).append(fact)
    return facts


def missing_words(edition, sayings):
    for saying in sayings:
        where, _, words = saying.partition(" | ")
        kind, _, name = where.partition(" ")
        said = "\n".join(texts(thing) for thing in edition[kind] if not name or thing["id"] == name)
        if words not in said:
            yield f"{where} does not say: {words}"


def parted_conditions(edition):
    """The playbook marks an anti-pattern exactly where the verdict warns of it."""
    chapter = next(chapter for chapter in edition["chapters"] if chapter["id"] == "anti-patterns")
    applies = {entry["id"]: entry.get("applies", "never") for entry in chapter["entries"]}
    when = {pattern["id"]: pattern["when"] for pattern in edition["anti_patterns"]}
    for name in sorted(applies.keys() | when.keys()):
        if applies.get(name) != when.get(name):
            yield f"anti-pattern {name} and its playbook entry apply to different profiles"


def faults(edition, facts):
    for kind, found in whole(edition).items():
        expected = facts.pop(kind, [])
        if kind == "heading":
            expected = sorted(expected)
        found = [fact.rstrip() for fact in found]
        yield from (f"missing {kind}: {fact}" for fact in (Counter(expected) - Counter(found)).elements())
        yield from (f"not in the guide, {kind}: {fact}" for fact in (Counter(found) - Counter(expected)).elements())
        if Counter(expected) == Counter(found) and expected != found:
            yield f"{kind}: all there, but in another order"
    yield from missing_words(edition, facts.pop("say", []))
    yield from parted_conditions(edition)
    yield from (f"unknown kind of fact: {kind}" for kind in facts)


def main(folder: Path, list_of_facts: Path) -> int:
    found = list(faults(read_edition(folder), read_facts(list_of_facts)))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
