"""The two notations of a document."""

from __future__ import annotations

import json

import yaml

from generator.ir.types import JsonValue

_HEADER = "# Code generated from openapi/. DO NOT EDIT.\n"
_WIDTH = 110


def json_text(document: dict[str, JsonValue]) -> str:
    """A document as indented JSON."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def yaml_text(document: dict[str, JsonValue]) -> str:
    """A document as block YAML in its own order, read alike by readers of YAML 1.1 and 1.2."""
    return _HEADER + yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH, default_flow_style=False
    )


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # the C class has no stub
    """Writes every value out, where PyYAML would give repeated ones an anchor."""

    def ignore_aliases(self, _data: object) -> bool:
        """Says that nothing is shared."""
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
