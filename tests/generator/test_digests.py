"""The digest of an operation changes with what is seen on the wire, and with nothing else."""

from __future__ import annotations

from tests.generator.golden import inputs_of_text

DOCUMENT = """\
openapi: 3.2.0
info: {title: Tiny, version: 1.0.0, description: Two operations.}
tags: [{name: Things, description: Things.}]
paths:
  /v1/things:
    get:
      operationId: things.list
      tags: [Things]
      summary: List things
      description: Lists the things.
      responses:
        '200': {description: Things., content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}
  /v1/colours:
    get:
      operationId: colours.list
      tags: [Things]
      summary: List colours
      description: Lists the colours.
      responses:
        '200': {description: Colours., content: {application/json: {schema: {$ref: '#/components/schemas/Colours'}}}}
components:
  schemas:
    Things: {type: object, description: Things., properties: {data: {type: array, items: {$ref: '#/components/schemas/Thing'}, description: Them.}}}
    Thing:
      type: object
      description: A thing.
      properties:
        name: {type: string, description: Its name.}
        part: {$ref: '#/components/schemas/Thing'}
    Colours: {type: object, description: Colours., properties: {data: {type: array, items: {type: string}, description: Them.}}}
"""


def digests(text: str) -> dict[str, str]:
    contract = inputs_of_text(text).contract
    return {each.id: each.digest for api in contract.apis for each in api.operations}


def test_prose_does_not_change_a_digest() -> None:
    changed = DOCUMENT.replace("Lists the things.", "Shows every thing.").replace(
        "Its name.", "How it is called."
    )
    assert changed != DOCUMENT
    assert digests(changed) == digests(DOCUMENT)


def test_a_field_of_a_nested_schema_changes_only_the_operations_that_reach_it() -> None:
    before, after = (
        digests(DOCUMENT),
        digests(DOCUMENT.replace("name: {type: string", "name: {type: integer")),
    )
    assert before["things.list"] != after["things.list"]
    assert before["colours.list"] == after["colours.list"]


def test_a_path_changes_the_digest() -> None:
    assert (
        digests(DOCUMENT)["colours.list"]
        != digests(DOCUMENT.replace("/v1/colours", "/v1/colors"))["colours.list"]
    )
