# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every file of every knowledge base against the schema that its first line names, and proves
that the schemas can refuse.

    validate_schema.py DATA_DIR
"""

import copy
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft7Validator

from core_yaml import read_table, read_yaml

FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(\.\./schema/[a-z_]+\.schema\.json)")
GONE = object()

# Documents that a schema must refuse: a shipped file, where to break it, and what to put there.
BROKEN = [
    # every kind alike
    ("about.yaml", "schema", 2),
    ("about.yaml", "schema", "1"),
    ("about.yaml", "schema", GONE),
    ("about.yaml", "edition", GONE),
    ("about.yaml", "edition", "Guide 2024"),
    ("options.yaml", "sections", []),
    ("options.yaml", "options", GONE),
    ("options.yaml", "options", []),
    ("options.yaml", "options", {"id": "istio"}),
    # about
    ("about.yaml", "about/date", 2024),
    ("about.yaml", "about/date", "last year"),
    ("about.yaml", "about/title", ""),
    ("about.yaml", "about/author", "somebody"),
    ("about.yaml", "about/example/services", 0),
    ("about.yaml", "about/example/services", 5001),
    ("about.yaml", "about/example/services", 12.5),
    ("about.yaml", "about/example/services", "120"),
    ("about.yaml", "about/example/throughput_rps", 9),
    ("about.yaml", "about/example/hops", 21),
    ("about.yaml", "about/example/nodes", 1001),
    ("about.yaml", "about/example/pods_per_service", 51),
    ("about.yaml", "about/example/must_haves", "auto-mtls"),
    ("about.yaml", "about/example/Team", "none"),
    ("about.yaml", "about/example/team", "Strong k8s"),
    ("about.yaml", "about/example", GONE),
    # options
    ("options.yaml", "options/0/id", "Istio"),
    ("options.yaml", "options/0/id", 1),
    ("options.yaml", "options/0/name", GONE),
    ("options.yaml", "options/0/kind", "sidecar"),
    ("options.yaml", "options/0/glyph", "blob"),
    ("options.yaml", "options/0/colours/light", "#2A52B"),
    ("options.yaml", "options/0/colours/light", "blue"),
    ("options.yaml", "options/0/colours/dark_tint", GONE),
    ("options.yaml", "options/0/colours/print", "#000000"),
    ("options.yaml", "options/0/of", ["cilium"]),
    ("options.yaml", "options/4/of", GONE),
    ("options.yaml", "options/4/of", []),
    ("options.yaml", "options/4/of", ["cilium", "cilium"]),
    ("options.yaml", "options/0/pros", "Many"),
    ("options.yaml", "options/0/prose", []),
    # sections
    ("sections_1_overview.yaml", "sections/0/group", "workloads"),
    ("sections_1_overview.yaml", "sections/0/heading", GONE),
    ("sections_1_overview.yaml", "sections/0/verdict", "Istio"),
    ("sections_1_overview.yaml", "sections/0/verdict/winner", "istio"),
    ("sections_1_overview.yaml", "sections/0/verdict/winner", GONE),
    ("sections_1_overview.yaml", "sections/0/features", []),
    ("sections_1_overview.yaml", "sections/0/features/0/title", GONE),
    ("sections_1_overview.yaml", "sections/0/features/0/istio", "Envoy"),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/text", GONE),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/support", "yes"),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/support", True),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/source", "The docs"),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/as_of", "2024"),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/verdict", "right"),
    ("sections_1_overview.yaml", "sections/0/features/0/istio/says", "more"),
    ("sections_3_workloads.yaml", "sections/1/workarounds/istio", "Ambient mesh"),
    # questions
    ("questions.yaml", "questions/0/kind", "yes-no"),
    ("questions.yaml", "questions/0/short", GONE),
    ("questions.yaml", "questions/0/answers/0/id", "maybe"),
    ("questions.yaml", "questions/0/answers/1/id", False),
    ("questions.yaml", "questions/0/answers/2", {"id": "yes", "label": "Perhaps"}),
    ("questions.yaml", "questions/0/answers/0/from", 1),
    ("questions.yaml", "questions/1/id", "pods"),
    ("questions.yaml", "questions/1/answers/0/below", GONE),
    ("questions.yaml", "questions/1/answers/1/from", "50"),
    ("questions.yaml", "questions/5/id", "nodes"),
    # tree
    ("tree.yaml", "tree/heading", GONE),
    ("tree.yaml", "tree/outcome", {"option": "none", "note": "n", "reason": "r"}),
    ("tree.yaml", "tree/branches/1", GONE),
    ("tree.yaml", "tree/branches/0/answer", False),
    ("tree.yaml", "tree/branches/0/outcome", GONE),
    ("tree.yaml", "tree/branches/0/outcome/reason", GONE),
    ("tree.yaml", "tree/branches/0/question", "services"),
    ("tree.yaml", "tree/branches/1/branches", GONE),
    ("tree.yaml", "tree/branches/1/branches/1/branches/0/outcome/option", "Cilium"),
    # anti-patterns and conditions
    ("anti_patterns.yaml", "anti_patterns/0/advice", GONE),
    ("anti_patterns.yaml", "anti_patterns/0/when", GONE),
    ("anti_patterns.yaml", "anti_patterns/0/when", "sometimes"),
    ("anti_patterns.yaml", "anti_patterns/0/when", {}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"candidate": "istio"}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"candidate": []}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"services": 50}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"services": {"to": 50}}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"services": {}}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"goals": {"some": ["just-mtls"]}}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"goals": {"only": ["a"], "all_of": ["a"]}}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"goals": []}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"any": {"goals": "just-mtls"}}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"any": []}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"not": ["never"]}),
    ("anti_patterns.yaml", "anti_patterns/0/when", {"must_haves": "auto-mtls"}),
    # scenarios
    ("scenarios.yaml", "scenarios/0/favours", []),
    ("scenarios.yaml", "scenarios/0/seconds", "istio"),
    ("scenarios.yaml", "scenarios/0/preset", GONE),
    ("scenarios.yaml", "scenarios/0/preset/hops", "2 hops"),
    ("scenarios.yaml", "scenarios/0/preset/goals", {"only": ["just-mtls"]}),
    ("scenarios.yaml", "scenarios/0/text", "More"),
    # models
    ("../overhead/guide-2024.yaml", "models/0/modes", []),
    ("../overhead/guide-2024.yaml", "models/0/caveats", GONE),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory", []),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory_mb/0/per", "per pod"),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory_mb/0/low", -1),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory_mb/0/high", GONE),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory_mb/0/below", 100),
    ("../overhead/guide-2024.yaml", "models/0/modes/0/memory_mb/0/origin", GONE),
    ("../overhead/guide-2024.yaml", "models/0/modes/1/latency_p99_ms/0/typical", 0.5),
    ("../overhead/guide-2024.yaml", "models/0/caveats/0/measure", "memory"),
    # chapters
    ("chapters_1_choosing.yaml", "chapters/0/entries", []),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/heading", GONE),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/options", "istio"),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/applies", True),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks", []),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/0", "A paragraph."),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/0", {"title": "Alone"}),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/0/title", "Not over a paragraph"),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/0/section", "mtls"),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/1/table/rows", GONE),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/1/table/rows/0", "Just mTLS, Linkerd"),
    ("chapters_1_choosing.yaml", "chapters/0/entries/0/blocks/1/table/rows/0/1", 1),
    ("chapters_4_moving.yaml", "chapters/0/entries/0/blocks/0/steps/0", "Install"),
    ("chapters_4_moving.yaml", "chapters/0/entries/0/blocks/0/steps/0/text", GONE),
    ("chapters_4_moving.yaml", "chapters/0/entries/0/blocks/0/steps/0/command", " "),
]

OVERLAY = "team-overlay.yaml"
BROKEN_OVERLAY = [
    (OVERLAY, "over", GONE),
    (OVERLAY, "over", "Guide 2024"),
    (OVERLAY, "notes", []),
    (OVERLAY, "sources/0/publisher", "blog"),
    (OVERLAY, "sources/0/publisher", "vendor"),
    (OVERLAY, "sources/0/url", "http://example.org"),
    (OVERLAY, "sources/0/url", "https://somebody@example.org/"),
    (OVERLAY, "sources/0/url", "https://example"),
    (OVERLAY, "sources/0/title", GONE),
    (OVERLAY, "claims/0/source", GONE),
    (OVERLAY, "claims/0/mesh", GONE),
    (OVERLAY, "claims/0/feature", GONE),
    (OVERLAY, "claims/0/support", GONE),
    (OVERLAY, "claims/0/support", "yes"),
    (OVERLAY, "claims/0/text", GONE),
    (OVERLAY, "claims/0/as_of", "2026-13-01"),
    (OVERLAY, "claims/0/as_of", "yesterday"),
    (OVERLAY, "claims/0/verdict", "unverifiable"),
    (OVERLAY, "claims/0/verdict", "right"),
    (OVERLAY, "claims/0/section", "resource-overhead"),
    (OVERLAY, "claims/0/steps", [{"text": "Install"}]),
    (OVERLAY, "claims/0/statement", "Less than 1 ms"),
    (OVERLAY, "dangers/0/on", {}),
    (OVERLAY, "dangers/0/on", {"option": "linkerd", "entry": "x"}),
    (OVERLAY, "dangers/0/on", {"option": "linkerd", "step": 1}),
    (OVERLAY, "dangers/0/on", {"mesh": "linkerd"}),
    (OVERLAY, "dangers/0/source", GONE),
    (OVERLAY, "dangers/0/as_of", GONE),
    (OVERLAY, "dangers/0/text", ""),
]

# The same of the first row of a table.
TABLE = "measured-2026.csv"
TABLE_SCHEMA = "measurements.schema.json"
BROKEN_TABLE = [
    ("measurements/model", GONE),
    ("measurements/rows", {}),
    ("measurements/rows/0/source", GONE),
    ("measurements/rows/0/mode", "Istio sidecar"),
    ("measurements/rows/0/year", 2014),
    ("measurements/rows/0/year", 2024.5),
    ("measurements/rows/0/measure", "memory"),
    ("measurements/rows/0/of", "pod"),
    ("measurements/rows/0/value", GONE),
    ("measurements/rows/0/value", -1),
    ("measurements/rows/0/pods", "250"),
    ("measurements/rows/0/inputs", ["ha"]),
    ("measurements/rows/0/workload", "w1"),
]


class Schemas:
    """The schemas of a folder by name. They may refer to each other, so each is validated with all of them inside."""

    def __init__(self, folder: Path):
        self._schemas = {}
        for path in folder.glob("*.schema.json"):
            text = path.read_text(encoding="utf-8")
            Draft7Validator.check_schema(json.loads(text))
            within = re.sub(r'"\$ref": "([a-z_]+\.schema\.json)?#/', lambda match: self._inside(match[1] or path.name), text)
            self._schemas[path.name] = json.loads(within)

    @staticmethod
    def _inside(name: str) -> str:
        return f'"$ref": "#/definitions/{name}/'

    def names(self):
        return set(self._schemas) - {"common.schema.json"}

    def __getitem__(self, name: str) -> Draft7Validator:
        return Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": self._schemas})


def table_document(path: Path):
    """A table as the YAML file that says the same."""
    return {"schema": 1, "edition": "any", "measurements": {"model": path.stem, "rows": read_table(path)}}


def schema_named_in(path: Path):
    with path.open(encoding="utf-8") as file:
        match = FIRST_LINE.fullmatch(file.readline().rstrip("\n"))
    return (path.parent / match[1]).resolve() if match else None


def broken(document, place: str, value):
    """A copy of the document with another value at `place`, or without the key there."""
    copied = copy.deepcopy(document)
    *way, last = (int(key) if key.isdigit() else key for key in place.split("/"))
    parent = copied
    for key in way:
        parent = parent[key]
    if value is GONE:
        del parent[last]
    elif isinstance(parent, list) and last == len(parent):
        parent.append(value)
    else:
        parent[last] = value
    return copied


def is_at(error, place: str) -> bool:
    """Whether the schema complains of the place that was broken, or of what holds it."""
    return place.split("/")[: len(error.absolute_path)] == [str(key) for key in error.absolute_path]


def shipped_faults(data: Path, schemas: Schemas):
    named = set()
    for path in sorted(data.glob("*/*.yaml")):
        schema = schema_named_in(path)
        if path.parent.name == "examples" and schema is None:
            continue  # a profile, which is no part of a knowledge base
        if schema is None or not schema.is_file():
            yield f"{path}:1: names no schema that exists"
            continue
        document = read_yaml(path)
        named |= {schema.name} | {f"{key}.schema.json" for key in document}
        for error in schemas[schema.name].iter_errors(document):
            yield f"{path}: {error.json_path}: {error.message}"
    for path in sorted(data.glob("*/*.csv")):
        named.add(TABLE_SCHEMA)
        for error in schemas[TABLE_SCHEMA].iter_errors(table_document(path)):
            yield f"{path}: {error.json_path}: {error.message}"
    for name in sorted(schemas.names() - named):
        yield f"{data / 'schema' / name}: no file was held against it"


def refusal_faults(file: str, schema: Draft7Validator, document, place: str, value):
    """What is wrong with the schema's complaints of a document that is broken at `place`."""
    errors = list(schema.iter_errors(broken(document, place, value)))
    what = "without it" if value is GONE else f"with {value!r}"
    if not errors:
        yield f"{file}: {place}: {what} its schema has no complaint"
    for error in errors:
        if not is_at(error, place):
            yield f"{file}: {place}: {what} the complaint is of {error.json_path}: {error.message}"


def broken_faults(folder: Path, schemas: Schemas, breaks):
    shipped = {file: read_yaml(folder / file) for file in {file for file, _, _ in breaks}}
    for file, place, value in breaks:
        schema = schemas[schema_named_in(folder / file).name]
        yield from refusal_faults(file, schema, shipped[file], place, value)


def broken_table_faults(folder: Path, schemas: Schemas):
    document = table_document(folder / TABLE)
    for place, value in BROKEN_TABLE:
        yield from refusal_faults(TABLE, schemas[TABLE_SCHEMA], document, place, value)


def main(data: Path) -> int:
    schemas = Schemas(data / "schema")
    faults = list(shipped_faults(data, schemas))
    if not faults:
        faults += broken_faults(data / "guide-2024", schemas, BROKEN)
        faults += broken_faults(data / "examples", schemas, BROKEN_OVERLAY)
        faults += broken_table_faults(data / "overhead", schemas)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
