import json

import pytest

from llama_stack_api.models.common import Url
from llama_stack_api.models.tools import (
    InsertRagDocumentsRequest,
    InvokeToolRequest,
    QueryRagRequest,
    RagQueryResult,
    RegisterToolGroupRequest,
    ToolInvocationResult,
)
from llama_stack_providers.stub.files import StubFiles
from llama_stack_providers.stub.memory import StubMemory
from llama_stack_providers.stub.tools import PROVIDER, StubTools
from llama_stack_providers.stub.vector_stores import StubVectorStores
from llama_stack_spi import ConflictError, Context, NotFoundError

CTX = Context("test")


@pytest.fixture
def tools() -> StubTools:
    return PROVIDER.build(None, memory=StubMemory(StubVectorStores(StubFiles())))


async def invoke(tools: StubTools, name: str, **kwargs: object) -> ToolInvocationResult:
    return await tools.tool_runtime_invoke(InvokeToolRequest(tool_name=name, kwargs_=kwargs), ctx=CTX)


async def register(tools: StubTools, identifier: str, **more: object) -> None:
    body = {"toolgroup_id": identifier, "provider_id": "mine", **more}
    await tools.toolgroups_register(RegisterToolGroupRequest.model_validate(body), ctx=CTX)


async def insert(tools: StubTools, *documents: dict[str, object], size: int = 512) -> None:
    body = {"documents": list(documents), "vector_db_id": "my-documents", "chunk_size_in_tokens": size}
    await tools.tool_runtime_rag_tool_insert(InsertRagDocumentsRequest.model_validate(body), ctx=CTX)


async def query(tools: StubTools, content: object, *places: str, **config: object) -> RagQueryResult:
    body = {"content": content, "vector_db_ids": list(places or ["my-documents"]), "query_config": config}
    return await tools.tool_runtime_rag_tool_query(QueryRagRequest.model_validate(body), ctx=CTX)


async def test_every_listed_tool_is_found_by_name_and_described_for_both_generations(tools):
    listed = (await tools.tools_list(ctx=CTX)).data
    assert {tool.toolgroup_id for tool in listed} == {
        group.identifier for group in (await tools.toolgroups_list(ctx=CTX)).data
    }
    for tool in listed:
        assert await tools.tools_retrieve(tool.name, ctx=CTX) == tool
        assert tool.identifier == tool.name
        assert [each.name for each in tool.parameters] == list(tool.input_schema["properties"])


async def test_tools_can_be_listed_for_one_group_and_an_unknown_one_has_none(tools):
    listed = await tools.tools_list(toolgroup_id="builtin::websearch", ctx=CTX)
    assert [tool.name for tool in listed.data] == ["web_search"]
    assert (await tools.tools_list(toolgroup_id="nobody", ctx=CTX)).data == []
    assert (await tools.tool_runtime_list_tools(tool_group_id="nobody", ctx=CTX)).data == []
    definitions = (await tools.tool_runtime_list_tools(ctx=CTX)).data
    assert [each.name for each in definitions] == [
        tool.name for tool in (await tools.tools_list(ctx=CTX)).data
    ]


async def test_tools_compute_their_results(tools):
    answer = await invoke(tools, "word_count", text="It's only\nthree words")
    assert (answer.content, answer.metadata) == ("5", {"characters": 21, "lines": 2})
    assert (await invoke(tools, "text_similarity", left="a b", right="b a")).content == "1.000"
    found = json.loads((await invoke(tools, "web_search", query="weather in Oslo")).content)
    assert found["results"][0]["url"] == "https://example.com/oslo"


async def test_a_tool_that_fails_still_answers(tools):
    answer = await invoke(tools, "word_count", text=3)
    assert (answer.error_message, answer.error_code) == ("The argument `text` must be a text.", 400)
    answer = await invoke(tools, "knowledge_search", query="x", vector_db_ids=["nobody"])
    assert answer.error_code == 404


async def test_knowledge_search_finds_what_was_inserted(tools):
    await insert(tools, {"document_id": "bread", "content": "Bread needs flour."})
    answer = await invoke(tools, "knowledge_search", query="flour")
    assert "Content: Bread needs flour." in answer.content[0].text
    assert answer.metadata["document_ids"][0] == "bread"


async def test_a_registered_group_fixes_arguments_and_its_tools_are_gone_with_it(tools):
    await register(
        tools, "mcp::echo", mcp_endpoint={"uri": "http://localhost:9000/mcp"}, args={"text": "fixed"}
    )
    group = await tools.toolgroups_retrieve("mcp::echo", ctx=CTX)
    assert (group.provider_id, group.args) == ("mine", {"text": "fixed"})
    assert (await invoke(tools, "echo", text="free")).content == "fixed"
    await tools.toolgroups_unregister("mcp::echo", ctx=CTX)
    with pytest.raises(NotFoundError):
        await invoke(tools, "echo", text="free")


async def test_a_builtin_group_has_its_tools_again_when_it_is_registered_again(tools):
    await tools.toolgroups_unregister("builtin::text", ctx=CTX)
    with pytest.raises(NotFoundError):
        await tools.tools_retrieve("word_count", ctx=CTX)
    await register(tools, "builtin::text")
    assert (await tools.tools_retrieve("word_count", ctx=CTX)).provider_id == "mine"


async def test_an_mcp_server_that_is_not_registered_can_be_asked_for_its_tools(tools):
    answer = await tools.tool_runtime_list_tools(mcp_endpoint=Url(uri="http://localhost:9000"), ctx=CTX)
    assert [tool.name for tool in answer.data] == ["echo"]


async def test_a_taken_group_is_a_conflict_and_an_unknown_one_not_found(tools):
    with pytest.raises(ConflictError):
        await register(tools, "builtin::text")
    with pytest.raises(NotFoundError):
        await tools.toolgroups_retrieve("nobody", ctx=CTX)


async def test_retrieval_writes_context_by_the_template(tools):
    await insert(tools, {"document_id": "bread", "content": "Bread needs {index}.", "metadata": {"page": 7}})
    answer = await query(tools, "bread", max_chunks=1, chunk_template="[{index}] {chunk.content} {metadata}")
    assert answer.content[0].text == "[1] Bread needs {index}. {'page': 7, 'document_id': 'bread'}"
    assert answer.metadata["document_ids"] == ["bread"]


async def test_documents_are_cut_and_the_context_keeps_its_limits(tools):
    await insert(tools, {"document_id": "long", "content": "flour " * 20}, size=4)
    assert len((await query(tools, "flour", max_chunks=3)).content) == 3
    limits = {"max_tokens_in_context": 9, "chunk_template": "{chunk.content}"}
    assert len((await query(tools, "flour", **limits)).content) == 2
    assert (await query(tools, "flour", max_tokens_in_context=1)).content is None


async def test_the_ranker_decides_how_a_hybrid_search_joins_its_lists(tools):
    await insert(tools, {"document_id": "bread", "content": "Bread needs flour."})
    fused = await query(tools, "flour", mode="hybrid", ranker={"type": "rrf", "impact_factor": 10})
    assert fused.metadata["scores"][0] == 1.0
    words = await query(tools, "flour", mode="hybrid", ranker={"type": "weighted", "alpha": 0.0})
    assert 0 < words.metadata["scores"][0] < 1


async def test_content_in_parts_makes_one_query_and_a_model_may_write_it(tools):
    parts = [{"type": "text", "text": "How long is"}, {"type": "text", "text": "the warranty"}]
    for generator in (
        {"type": "default"},
        {"type": "llm", "model": "stub-llm", "template": "Ask: {{ messages }}"},
    ):
        answer = await query(tools, parts, query_generator_config=generator)
        assert answer.metadata["document_ids"] == ["warranty"]


async def test_retrieval_from_nowhere_finds_nothing_and_from_an_unknown_place_fails(tools):
    body = QueryRagRequest(content="text", vector_db_ids=[])
    assert (await tools.tool_runtime_rag_tool_query(body, ctx=CTX)).content is None
    with pytest.raises(NotFoundError):
        await query(tools, "text", "nobody")
