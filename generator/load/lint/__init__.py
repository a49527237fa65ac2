"""The rules of `openapi/README.md`, one file per concept, each rule a function from the survey to diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.diagnostics import Diagnostic, ordered
from generator.load.document import Documents
from generator.load.lint.aliases import aliases_are_paths
from generator.load.lint.components import component_names, components_are_used
from generator.load.lint.defaults import defaults_are_leaves
from generator.load.lint.examples import examples_are_valid
from generator.load.lint.extensions import extensions_are_known, pagination_is_true
from generator.load.lint.media import json_comes_first, streams_have_a_switch
from generator.load.lint.operations import (
    operation_names,
    operation_statuses,
    operation_words,
    paths_have_one_owner,
)
from generator.load.lint.parameters import parameters_are_complete
from generator.load.lint.references import documents_have_no_circle, references_resolve
from generator.load.lint.schemas import (
    answers_stay_open,
    arrays_have_items,
    nothing_is_inline,
    required_fields_exist,
    schemas_are_described,
)
from generator.load.lint.shapes import shapes_are_known
from generator.load.lint.survey import Survey
from generator.load.lint.unions import any_of_is_rare, object_unions_have_tags, tags_are_constants

Rule = Callable[[Survey], Iterator[Diagnostic]]

STRUCTURE: tuple[Rule, ...] = (references_resolve, documents_have_no_circle, component_names)
"""Rules about the skeleton."""

RULES: tuple[Rule, ...] = (
    extensions_are_known,
    pagination_is_true,
    operation_names,
    paths_have_one_owner,
    operation_words,
    operation_statuses,
    examples_are_valid,
    json_comes_first,
    streams_have_a_switch,
    parameters_are_complete,
    aliases_are_paths,
    nothing_is_inline,
    object_unions_have_tags,
    any_of_is_rare,
    arrays_have_items,
    defaults_are_leaves,
    answers_stay_open,
    schemas_are_described,
    required_fields_exist,
    tags_are_constants,
    components_are_used,
)

_THROUGH_REFERENCES: tuple[Rule, ...] = (
    examples_are_valid,
    defaults_are_leaves,
    streams_have_a_switch,
    pagination_is_true,
    object_unions_have_tags,
    tags_are_constants,
    components_are_used,
)


def lint(documents: Documents) -> tuple[Diagnostic, ...]:
    """Checks the documents against every rule but D001, which `openapi.documents_are_openapi` checks."""
    survey = Survey(documents)
    shapes = ordered(shapes_are_known(survey))
    structure = ordered(each for rule in STRUCTURE for each in rule(survey))
    # What reads through references would only echo one that leads nowhere, or a schema that is none.
    broken = bool(shapes) or any(each.code == "D002" for each in structure)
    rules = tuple(rule for rule in RULES if not (broken and rule in _THROUGH_REFERENCES))
    misshapen = {each.file for each in shapes}
    found = (each for rule in rules for each in rule(survey) if each.file not in misshapen)
    return ordered([*shapes, *structure, *found])
