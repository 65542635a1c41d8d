# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds data/reviewed-2026 to the list of what was looked up, reviewed_facts.txt.

    check_reviewed.py EDITION_DIR FACTS
"""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from core_yaml import read_yaml

MESHES = ("istio", "linkerd", "cilium")
SUBJECTS = (
    "feature", "section", "entry", "option", "question", "outcome", "scenario", "anti_pattern", "lens", "hint", "model"
)
MARKUP = re.compile(r"\*\*|`|<\w|\]\(")


def read_edition(folder: Path):
    """The lists of all files by kind."""
    edition = {}
    for path in sorted(folder.glob("*.yaml")):
        for kind, value in read_yaml(path).items():
            if kind not in ("schema", "edition", "over"):
                edition.setdefault(kind, []).extend(value if isinstance(value, list) else [value])
    return edition


def subject(thing):
    """What it is about, such as "feature proxy istio" or "outcome yes below-50"."""
    key = next(key for key in SUBJECTS if key in thing)
    names = thing[key] if isinstance(thing[key], list) else [thing[key]]
    rest = [str(thing[more]) for more in ("mesh", "step") if more in thing]
    return " ".join([key, *names, *rest])


def claims(edition):
    for claim in edition["claims"]:
        yield f"{claim.get('verdict', 'new')} | {subject(claim)} | {claim.get('source', '-')}"


def rows(edition):
    for section in edition["sections"]:
        for feature in section["features"]:
            for mesh in MESHES:
                if mesh in feature:
                    yield f"{feature['id']} {mesh}", feature[mesh]


def cells(edition):
    for name, cell in rows(edition):
        yield f"{cell.get('verdict', cell.get('support'))} | {name} | {cell.get('source', '-')}"


def steps(edition):
    for claim in edition["claims"]:
        for step in claim.get("steps", []):
            yield claim["entry"], step
    for chapter in edition["chapters"]:
        for entry in chapter["entries"]:
            for block in entry["blocks"]:
                for step in block.get("steps", []):
                    yield entry["id"], step


def commands(edition):
    for entry, step in steps(edition):
        for line in step.get("command", "").splitlines():
            yield f"{entry} | {line}"


def dangers(edition):
    for danger in edition["dangers"]:
        yield f"{subject(danger['on'])} | {danger['source']}"


def winners(edition):
    for section in edition["sections"]:
        yield f"{section['id']} | {' '.join(section['verdict']['winner'])}".rstrip()


def rules(edition):
    for lens in edition["lenses"]:
        for rule in lens["rules"]:
            yield f"{lens['id']} | {rule['id']} | {' '.join(rule.get('favours', []))}".rstrip()


def whole(edition):
    """What the list has all of, by the word that its lines start with."""
    return {
        "claim": list(claims(edition)),
        "cell": list(cells(edition)),
        "command": list(commands(edition)),
        "danger": list(dangers(edition)),
        "rule": list(rules(edition)),
        "winner": list(winners(edition)),
    }


def read_facts(path: Path):
    facts = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, fact = line.partition(" | ")
            facts.setdefault(kind, []).append(fact.rstrip())
    return facts


def texts(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from texts(part)
    else:
        yield str(value)


def missing_words(edition, sayings):
    things = [(subject(claim), claim) for claim in edition["claims"]]
    things += [(f"danger {danger['id']}", danger) for danger in edition["dangers"]]
    things += [(f"feature {name}", cell) for name, cell in rows(edition)]
    for saying in sayings:
        where, _, words = saying.partition(" | ")
        if not any(name == where and words in "\n".join(texts(thing)) for name, thing in things):
            yield f"{where} does not say: {words}"


def evidence(edition):
    """Where what is asserted has no source, and where nothing is asserted although it looks so."""
    things = [(subject(claim), claim) for claim in edition["claims"]]
    things += [(f"feature {name}", cell) for name, cell in rows(edition)]
    for name, thing in things:
        verdict = thing.get("verdict")
        if verdict != "unverifiable" and "source" not in thing:
            yield f"{name}: no source"
        if verdict == "unverifiable" and "support" in thing:
            yield f"{name}: unverifiable, and yet with a mark"
        if verdict not in ("holds",) and "text" not in thing:
            yield f"{name}: no text"
        if "as_of" not in thing:
            yield f"{name}: no date"


def broken_commands(edition):
    for entry, step in steps(edition):
        if "command" in step:
            parsed = subprocess.run(["sh", "-n"], input=step["command"], text=True, capture_output=True, check=False)
            if parsed.returncode or parsed.stderr:
                yield f"{entry}: no shell reads: {step['command']}"


def markup(edition):
    said = {kind: things for kind, things in edition.items() if kind != "sources"}
    yield from (f"not plain text: {text}" for text in texts(said) if MARKUP.search(text) and "kubectl" not in text)


def faults(edition, facts):
    for kind, found in whole(edition).items():
        expected = Counter(facts.pop(kind, []))
        yield from (f"missing {kind}: {fact}" for fact in (expected - Counter(found)).elements())
        yield from (f"not looked up, {kind}: {fact}" for fact in (Counter(found) - expected).elements())
    verdicts = Counter(claim.get("verdict", "new") for claim in edition["claims"])
    for count in facts.pop("count", []):
        verdict, _, number = count.partition(" | ")
        if verdicts[verdict] != int(number):
            yield f"{verdicts[verdict]} claims say {verdict}, not {number}"
    yield from missing_words(edition, facts.pop("say", []))
    yield from evidence(edition)
    yield from broken_commands(edition)
    yield from markup(edition)
    yield from (f"unknown kind of fact: {kind}" for kind in facts)


def main(folder: Path, list_of_facts: Path) -> int:
    found = list(faults(read_edition(folder), read_facts(list_of_facts)))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
