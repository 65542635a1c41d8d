# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads YAML as 1.2 has it: `no` is a text, only true and false are booleans. Tables are read as the YAML that says the same."""

import csv
import re
from pathlib import Path

import yaml


class CoreLoader(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))

# Columns whose cells are texts, whatever they look like.
TEXTS = {"source", "mode", "version", "component", "conditions"}


def read_yaml(path: Path):
    return yaml.load(path.read_text(encoding="utf-8"), CoreLoader)


def read_table(path: Path):
    """A list with a mapping for each row; `a.b` is the key b under a, and an empty cell an absent key."""
    rows = []
    with path.open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file, strict=True):
            row = {}
            for name, cell in record.items():
                *outer, key = name.split(".")
                holder = row.setdefault(outer[0], {}) if outer and cell else row
                if cell:
                    holder[key] = cell if key in TEXTS else yaml.load(cell, CoreLoader)
            rows.append(row)
    return rows
