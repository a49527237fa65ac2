"""Responses and conversations: a model that answers, calls tools and remembers."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Collection, Sequence

from pydantic import MISSING

from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.prompts import Prompts
from llama_stack_api.interfaces.vector_stores import VectorStores
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.responses import (
    CompactedResponse,
    CompactResponseRequest,
    CreateResponseRequest,
    EasyInputMessage,
    Response,
    ResponseCompactionItem,
    ResponseConversation,
    ResponseConversationReference,
    ResponseDeleted,
    ResponseFileSearchResult,
    ResponseFileSearchTool,
    ResponseInclude,
    ResponseInput,
    ResponseInputItem,
    ResponseItem,
    ResponseItemList,
    ResponseList,
    ResponsePrompt,
    ResponseStreamEvent,
)
from llama_stack_api.models.vector_stores import SearchVectorStoreRequest
from llama_stack_providers.stub.kit.clock import now
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.words import cut, token_count
from llama_stack_providers.stub.prompts import filled
from llama_stack_providers.stub.responding.answers import answer
from llama_stack_providers.stub.responding.conversations import StubConversations, page_of_items
from llama_stack_providers.stub.responding.events import events
from llama_stack_providers.stub.responding.items import content_text, packed, shown, text_of
from llama_stack_providers.stub.responding.records import Memory, Record, Talk, by_id, response_of, usage
from llama_stack_spi import ConflictError, Context, NotFoundError, ProviderSpec, given

_VERSION = re.compile(r"[0-9]{1,9}")

COMPACT_TOKENS = 100
"""Tokens that are left of a context when it is shortened."""


@fails_on_request
class StubResponses(StubConversations):
    """Answers at once. A response in the background is done when it is looked at for the first time."""

    def __init__(self, models: Models, prompts: Prompts, vector_stores: VectorStores) -> None:
        self._models = models
        self._prompts = prompts
        self._vector_stores = vector_stores

    async def start(self) -> None:
        """Makes the response that is there from the start."""
        body = CreateResponseRequest(model="stub-llm", input="What is the capital of France?")
        await self._respond(body, self._memories.furnished, Context("start"))

    async def responses_create(self, body: CreateResponseRequest, *, ctx: Context) -> Response:
        record = await self._asked(body, ctx)
        return _shown(record.visible, given(body.include, []))

    async def responses_create_stream(
        self, body: CreateResponseRequest, *, ctx: Context
    ) -> AsyncIterator[ResponseStreamEvent]:
        record = await self._asked(body, ctx)
        if record.in_background:
            record.finish()
        for event in events(_shown(record.response, given(body.include, []))):
            yield event

    async def responses_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        model: str | None = None,
        order: SortOrder | None = None,
        ctx: Context,
    ) -> ResponseList:
        page = self._memories.of(ctx).records.page(
            limit=limit,
            after=after,
            ascending=order == "asc",
            keep=lambda record: model is None or record.response.model == model,
        )
        return ResponseList(
            data=[
                _shown(each.visible, []).model_copy(update={"input": shown(each.context, [])})
                for each in page.data
            ],
            first_id=page.first_id,
            last_id=page.last_id,
            has_more=page.has_more,
        )

    async def responses_compact(self, body: CompactResponseRequest, *, ctx: Context) -> CompactedResponse:
        memory = self._memories.of(ctx)
        context = _context(given(body.previous_response_id, None), None, memory)
        context += memory.kept(_items(body.input))
        whole = " ".join(text for text in map(text_of, context) if text)
        short, _ = cut(whole, max_tokens=COMPACT_TOKENS)
        item = ResponseCompactionItem(id=memory.new_id("compaction"), encrypted_content=packed(short))
        return CompactedResponse(
            id=memory.records.new_id(),
            created_at=now(),
            output=[item],
            usage=usage(token_count(whole), token_count(short)),
        )

    async def responses_retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        ctx: Context,
    ) -> Response:
        return _shown(self._memories.of(ctx).look(response_id, param="response_id").response, include or [])

    async def responses_retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        ctx: Context,
    ) -> AsyncIterator[ResponseStreamEvent]:
        record = self._memories.of(ctx).look(response_id, param="response_id")
        seen = -1 if starting_after is None else starting_after
        for event in events(_shown(record.response, include or [])):
            if event.sequence_number > seen:
                yield event

    async def responses_delete(self, response_id: str, *, ctx: Context) -> ResponseDeleted:
        self._memories.of(ctx).records.remove(response_id)
        return ResponseDeleted(id=response_id, deleted=True)

    async def responses_cancel(self, response_id: str, *, ctx: Context) -> Response:
        record = self._memories.of(ctx).records.get(response_id, param="response_id")
        if not record.in_background:
            raise ConflictError(
                f"The response {response_id!r} does not run in the background; it is {record.response.status}.",
                code="response_not_running",
                param="response_id",
            )
        record.cancel()
        return record.response

    async def responses_input_items_list(
        self,
        response_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItemList:
        items = by_id(self._memories.of(ctx).records.get(response_id, param="response_id").context)
        return page_of_items(items, after=after, before=before, limit=limit, order=order, include=include)

    async def _asked(self, body: CreateResponseRequest, ctx: Context) -> Record:
        """Answers a caller. At the start nobody asks, and models may be declared only after it."""
        if (model := given(body.model, None)) is not None:
            await expect_model(self._models, model, ctx=ctx)
        return await self._respond(body, self._memories.of(ctx), ctx)

    async def _respond(self, body: CreateResponseRequest, memory: Memory, ctx: Context) -> Record:
        previous = given(body.previous_response_id, None)
        conversation = _conversation_id(body.conversation)
        if previous is not None and conversation is not None:
            raise ConflictError(
                "A response continues a conversation or a previous response, not both.",
                code="conversation_and_previous_response",
                param="previous_response_id",
            )
        talk = None if conversation is None else memory.talks.get(conversation, param="conversation")
        fresh = memory.kept(_items(body.input))
        context = _context(previous, talk, memory) + fresh
        made = await answer(
            body,
            context,
            prompt=await self._prompt_text(given(body.prompt, None), ctx),
            search=lambda tool, query: self._search(tool, query, ctx),
            new_id=memory.new_id,
        )
        response = response_of(body, made, identifier=memory.records.new_id(), talk=talk)
        record = Record(response, context, fresh, talk, in_background=response.background is True)
        if not record.in_background:
            record.finish()
        return memory.records.add(response.id, record) if response.store else record

    async def _search(
        self, tool: ResponseFileSearchTool, query: str, ctx: Context
    ) -> list[ResponseFileSearchResult]:
        """The passages of the tool's vector stores that fit best."""
        most = given(tool.max_num_results, 10)
        found: list[ResponseFileSearchResult] = []
        for store in tool.vector_store_ids:
            body = SearchVectorStoreRequest(query=query, max_num_results=most)
            page = await self._vector_stores.vector_stores_search(store, body, ctx=ctx)
            found += [
                ResponseFileSearchResult(
                    file_id=each.file_id,
                    filename=each.filename,
                    text=" ".join(part.text for part in each.content),
                    score=min(max(each.score, 0.0), 1.0),
                    attributes=dict(each.attributes or {}),
                )
                for each in page.data
            ]
        return sorted(found, key=lambda each: each.score, reverse=True)[:most]

    async def _prompt_text(self, prompt: ResponsePrompt | None, ctx: Context) -> str:
        """The text of a stored prompt with the values in the place of its variables."""
        if prompt is None:
            return ""
        version = given(prompt.version, None)
        if version is not None and not _VERSION.fullmatch(version):
            raise NotFoundError(f"There is no version {version!r} of a prompt.", param="prompt.version")
        found = await self._prompts.prompts_retrieve(
            prompt.id, version=None if version is None else int(version), ctx=ctx
        )
        values = {
            name: content_text(value if isinstance(value, str) else [value])
            for name, value in given(prompt.variables, {}).items()
        }
        return filled(given(found.prompt, ""), values)


def _context(previous: str | None, talk: Talk | None, memory: Memory) -> list[ResponseItem]:
    if previous is not None:
        return memory.look(previous, param="previous_response_id").context_after
    return list(talk.items.values()) if talk else []


def _items(said: ResponseInput | MISSING | None) -> Sequence[ResponseInputItem]:
    """The input as items; a text is a message of the user."""
    if isinstance(said, str):
        return [EasyInputMessage(role="user", content=said)]
    return said if isinstance(said, list) else []


def _conversation_id(wanted: ResponseConversationReference | MISSING | None) -> str | None:
    return wanted.id if isinstance(wanted, ResponseConversation) else given(wanted, None)


def _shown(response: Response, include: Collection[ResponseInclude]) -> Response:
    return response.model_copy(update={"output": shown(response.output, include)})


PROVIDER = ProviderSpec(
    api="responses",
    provider_type="inline::stub",
    build=lambda _config, *, models, prompts, vector_stores: StubResponses(models, prompts, vector_stores),
    requires=("models", "prompts", "vector_stores"),
    description="Responses and conversations in memory, with made-up answers.",
)
