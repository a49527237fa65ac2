"""Where programs for older packages look for models."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from llama_stack_client import Document, RAGDocument, types

MODULES = sorted(
    each.name for each in pkgutil.walk_packages(types.__path__, prefix="llama_stack_client.types.")
)


@pytest.mark.parametrize("name", MODULES)
def test_every_name_of_an_older_module_is_a_model_of_the_contract(name: str) -> None:
    module = importlib.import_module(name)
    known = {id(getattr(types, each)) for each in types.__all__}
    assert module.__all__
    assert all(id(getattr(module, each)) in known for each in module.__all__)


def test_older_names_stand_beside_the_contract_s() -> None:
    from llama_stack_client.types import QueryConfig, ToolResponseParam

    assert (QueryConfig, ToolResponseParam) == (types.RagQueryConfig, types.ToolResponse)
    assert (Document, RAGDocument) == (types.Attachment, types.RagDocument)
    assert "QueryConfig" not in types.__all__
