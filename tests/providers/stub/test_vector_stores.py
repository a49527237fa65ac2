from collections.abc import Callable

import pytest

from llama_stack_api.models.files import CreateFileRequest
from llama_stack_api.models.vector_stores import (
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileRequest,
    CreateVectorStoreRequest,
    SearchVectorStoreRequest,
    SearchVectorStoreResponse,
    UpdateVectorStoreFileRequest,
    UpdateVectorStoreRequest,
    VectorStore,
)
from llama_stack_providers.stub.files import StubFiles
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.vector_stores import PROVIDER, StubVectorStores
from llama_stack_spi import Context, InvalidRequestError, NotFoundError, Upload

CTX = Context("test")
TEXTS = {
    "warranty": "The warranty of the kettle lasts two years.",
    "bread": "Bread needs flour, water, salt and time.",
    "rivers": "The Danube flows into the Black Sea.",
}


@pytest.fixture
def files() -> StubFiles:
    return StubFiles()


@pytest.fixture
def stores(files: StubFiles) -> StubVectorStores:
    return StubVectorStores(files)


async def upload(files: StubFiles, content: str | bytes, name: str = "notes.md") -> str:
    raw = content if isinstance(content, bytes) else content.encode()
    body = CreateFileRequest(purpose="assistants")
    return (await files.files_create(body, file=Upload.from_bytes(raw, filename=name), ctx=CTX)).id


async def filled(stores: StubVectorStores, files: StubFiles) -> VectorStore:
    store = await stores.vector_stores_create(CreateVectorStoreRequest(name="handbook"), ctx=CTX)
    for year, (name, text) in enumerate(TEXTS.items(), start=2023):
        body = CreateVectorStoreFileRequest(
            file_id=await upload(files, text, f"{name}.md"), attributes={"topic": name, "year": year}
        )
        await stores.vector_stores_files_create(store.id, body, ctx=CTX)
    return store


async def search(
    stores: StubVectorStores, store: VectorStore, query: object, **more: object
) -> SearchVectorStoreResponse:
    body = SearchVectorStoreRequest.model_validate({"query": query, **more})
    return await stores.vector_stores_search(store.id, body, ctx=CTX)


def names(answer: SearchVectorStoreResponse) -> list[str]:
    return [result.filename.removesuffix(".md") for result in answer.data]


async def test_the_card_builds_a_provider_that_starts_with_a_searchable_store(files):
    stores = PROVIDER.build(None, files=files)
    await stores.start()
    [store] = (await stores.vector_stores_list(ctx=CTX)).data
    assert store.file_counts.completed == 1
    assert (await search(stores, store, "Where does the Nile flow?")).data[0].filename == "notes.md"


async def test_a_store_reads_its_files_by_the_next_look(stores, files):
    body = CreateVectorStoreRequest(file_ids=["file_0001"])
    store = await stores.vector_stores_create(body, ctx=CTX)
    assert (store.status, store.file_counts.in_progress, store.usage_bytes) == ("in_progress", 1, 0)
    store = await stores.vector_stores_retrieve(store.id, ctx=CTX)
    assert (store.status, store.file_counts.completed) == ("completed", 1)
    assert store.usage_bytes > 0


@pytest.mark.parametrize("mode", ["vector", "keyword", "hybrid"])
async def test_search_finds_the_text_that_shares_the_words(stores, files, mode):
    store = await filled(stores, files)
    answer = await search(stores, store, "How long is the warranty", search_mode=mode)
    assert names(answer)[0] == "warranty"
    assert answer.data[0].content[0].text == TEXTS["warranty"]
    assert answer.data == sorted(answer.data, key=lambda result: -result.score)


async def test_keyword_search_leaves_out_what_shares_no_word(stores, files):
    store = await filled(stores, files)
    assert names(await search(stores, store, "flour", search_mode="keyword")) == ["bread"]


async def test_several_queries_are_joined(stores, files):
    store = await filled(stores, files)
    answer = await search(stores, store, ["flour", "Danube"], search_mode="keyword")
    assert answer.search_query == ["flour", "Danube"]
    assert sorted(names(answer)) == ["bread", "rivers"]


async def test_a_query_is_rewritten_only_on_request(stores, files):
    store = await filled(stores, files)
    assert (await search(stores, store, "What is the Danube?")).search_query == ["What is the Danube?"]
    assert (await search(stores, store, "What is the Danube?", rewrite_query=True)).search_query == ["danube"]


async def test_search_honours_threshold_and_number_of_results(stores, files):
    store = await filled(stores, files)
    assert len((await search(stores, store, "the", max_num_results=1)).data) == 1
    options = {"score_threshold": 0.99}
    assert names(await search(stores, store, TEXTS["bread"], ranking_options=options)) == ["bread"]


async def test_weights_decide_what_counts_in_a_hybrid_search(stores, files):
    store = await filled(stores, files)
    by_words = await search(
        stores, store, "flour", search_mode="hybrid", ranking_options={"ranker": "weighted", "alpha": 0}
    )
    assert [result.score > 0 for result in by_words.data] == [True, False, False]
    assert (
        by_words.data[0].score == (await search(stores, store, "flour", search_mode="keyword")).data[0].score
    )


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ({"type": "eq", "key": "topic", "value": "bread"}, {"bread"}),
        ({"type": "ne", "key": "topic", "value": "bread"}, {"warranty", "rivers"}),
        ({"type": "gte", "key": "year", "value": 2024}, {"bread", "rivers"}),
        ({"type": "lt", "key": "topic", "value": "c"}, {"bread"}),
        ({"type": "in", "key": "year", "value": [2023, 2024]}, {"warranty", "bread"}),
        ({"type": "nin", "key": "missing", "value": [1]}, set(TEXTS)),
        ({"type": "eq", "key": "year", "value": "2023"}, set()),
        ({"type": "gt", "key": "year", "value": True}, set()),
        (
            {
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "topic", "value": "rivers"},
                    {
                        "type": "and",
                        "filters": [
                            {"type": "gt", "key": "year", "value": 2022},
                            {"type": "lte", "key": "year", "value": 2023},
                        ],
                    },
                ],
            },
            {"warranty", "rivers"},
        ),
    ],
)
async def test_filters_choose_files_by_their_attributes(stores, files, condition, found):
    store = await filled(stores, files)
    options = {"score_threshold": -1}
    assert (
        set(names(await search(stores, store, "text", filters=condition, ranking_options=options))) == found
    )


async def test_static_chunks_have_the_size_and_the_overlap(stores, files):
    text = " ".join(f"word{place}" for place in range(250))
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 20}}
    body = {"file_id": await upload(files, text), "chunking_strategy": strategy}
    file = await stores.vector_stores_files_create(
        store.id, CreateVectorStoreFileRequest.model_validate(body), ctx=CTX
    )
    answer = await stores.vector_stores_files_content(store.id, file.id, ctx=CTX)
    assert answer.content == answer.data
    chunks = [chunk.text.split() for chunk in answer.data]
    assert [len(chunk) for chunk in chunks] == [100, 100, 90]
    assert chunks[0][-20:] == chunks[1][:20]
    assert chunks[2][-1] == "word249"


async def test_an_overlap_above_half_a_chunk_counts_as_half(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 4096}}
    body = CreateVectorStoreFileRequest.model_validate(
        {"file_id": "file_0001", "chunking_strategy": strategy}
    )
    file = await stores.vector_stores_files_create(store.id, body, ctx=CTX)
    assert file.chunking_strategy.static.chunk_overlap_tokens == 50


async def test_chunks_without_overlap_add_up_to_the_file(stores, files):
    text = "\n".join(f"line {place}  of  many " for place in range(100))
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 0}}
    body = {"file_id": await upload(files, text), "chunking_strategy": strategy}
    file = await stores.vector_stores_files_create(
        store.id, CreateVectorStoreFileRequest.model_validate(body), ctx=CTX
    )
    answer = await stores.vector_stores_files_content(store.id, file.id, ctx=CTX)
    assert len(answer.data) > 1
    assert "".join(chunk.text for chunk in answer.data) == text


async def test_embeddings_and_metadata_are_answered_on_request(stores, files):
    store = await filled(stores, files)
    [file] = (await stores.vector_stores_files_list(store.id, limit=1, ctx=CTX)).data
    [plain] = (await stores.vector_stores_files_content(store.id, file.id, ctx=CTX)).data
    assert set(plain.model_dump()) == {"type", "text"}
    [full] = (
        await stores.vector_stores_files_content(
            store.id, file.id, include_embeddings=True, include_metadata=True, ctx=CTX
        )
    ).data
    assert len(full.embedding) == 384
    assert full.chunk_metadata.document_id == file.id


async def test_contextual_chunks_are_led_by_a_sentence(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    strategy = {"type": "contextual", "contextual": {}}
    body = CreateVectorStoreFileRequest.model_validate(
        {"file_id": "file_0001", "chunking_strategy": strategy}
    )
    await stores.vector_stores_files_create(store.id, body, ctx=CTX)
    [chunk] = (await stores.vector_stores_files_content(store.id, "file_0001", ctx=CTX)).data
    assert chunk.text.startswith("Part 1 of 1 of notes.md.\n# Rivers")


async def test_a_file_that_is_no_text_fails_and_says_why(stores, files):
    file_id = await upload(files, b"\xff\xfe\x00", "picture.png")
    store = await stores.vector_stores_create(CreateVectorStoreRequest(file_ids=[file_id]), ctx=CTX)
    file = await stores.vector_stores_files_retrieve(store.id, file_id, ctx=CTX)
    assert (file.status, file.last_error.code) == ("failed", "unsupported_file")
    assert (await stores.vector_stores_retrieve(store.id, ctx=CTX)).file_counts.failed == 1


async def test_a_file_that_is_added_again_is_read_anew(stores, files):
    store = await filled(stores, files)
    body = CreateVectorStoreFileRequest(file_id="file_0003", attributes={"topic": "new"})
    await stores.vector_stores_files_create(store.id, body, ctx=CTX)
    listed = (await stores.vector_stores_files_list(store.id, ctx=CTX)).data
    assert [file.id for file in listed] == ["file_0003", "file_0005", "file_0004"]
    assert len((await search(stores, store, "warranty", search_mode="keyword")).data) == 1


@pytest.mark.parametrize("attributes", [{"n" * 65: 1}, {"name": "t" * 513}])
async def test_attributes_have_short_names_and_texts(stores, files, attributes):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    file_id = await upload(files, b"Rivers.", "rivers.md")
    add = stores.vector_stores_files_create
    with pytest.raises(InvalidRequestError, match="too long"):
        await add(store.id, CreateVectorStoreFileRequest(file_id=file_id, attributes=attributes), ctx=CTX)
    await add(store.id, CreateVectorStoreFileRequest(file_id=file_id), ctx=CTX)
    body = UpdateVectorStoreFileRequest(attributes=attributes)
    with pytest.raises(InvalidRequestError, match="too long"):
        await stores.vector_stores_files_update(store.id, file_id, body, ctx=CTX)


async def test_attributes_are_replaced_and_null_clears_them(stores, files):
    store = await filled(stores, files)
    change: Callable[..., object] = stores.vector_stores_files_update
    file = await change(store.id, "file_0003", UpdateVectorStoreFileRequest(attributes={"a": True}), ctx=CTX)
    assert file.attributes == {"a": True}
    file = await change(store.id, "file_0003", UpdateVectorStoreFileRequest(attributes=None), ctx=CTX)
    assert file.attributes == {}


async def test_a_file_that_is_taken_out_is_not_found_any_more(stores, files):
    store = await filled(stores, files)
    assert (await stores.vector_stores_files_delete(store.id, "file_0003", ctx=CTX)).deleted
    assert (await search(stores, store, "warranty", search_mode="keyword")).data == []
    with pytest.raises(NotFoundError):
        await stores.vector_stores_files_retrieve(store.id, "file_0003", ctx=CTX)


async def test_an_update_changes_what_is_given_and_leaves_the_rest(stores):
    body = CreateVectorStoreRequest(name="old", metadata={"team": "support"})
    store = await stores.vector_stores_create(body, ctx=CTX)
    change = UpdateVectorStoreRequest.model_validate(
        {"name": "new", "metadata": None, "expires_after": {"anchor": "last_active_at", "days": 7}}
    )
    store = await stores.vector_stores_update(store.id, change, ctx=CTX)
    assert (store.name, store.metadata) == ("new", {"team": "support"})
    assert store.expires_at == store.last_active_at + 7 * 24 * 60 * 60


async def test_an_expired_store_says_so_and_cannot_be_searched(stores, monkeypatch):
    body = {"expires_after": {"anchor": "last_active_at", "days": 1}}
    store = await stores.vector_stores_create(CreateVectorStoreRequest.model_validate(body), ctx=CTX)
    monkeypatch.setattr(clock, "latest", lambda: store.last_active_at + 24 * 60 * 60)
    assert (await stores.vector_stores_retrieve(store.id, ctx=CTX)).status == "expired"
    with pytest.raises(NotFoundError, match="expired"):
        await search(stores, store, "text")


async def test_a_batch_is_read_by_the_next_look(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    body = CreateVectorStoreFileBatchRequest.model_validate(
        {"file_ids": ["file_0001"], "attributes": {"a": 1}, "files": [{"file_id": "file_0002"}]}
    )
    batch = await stores.vector_stores_file_batches_create(store.id, body, ctx=CTX)
    assert (batch.status, batch.file_counts.in_progress) == ("in_progress", 2)
    batch = await stores.vector_stores_file_batches_retrieve(store.id, batch.id, ctx=CTX)
    assert (batch.status, batch.file_counts.completed) == ("completed", 2)
    listed = await stores.vector_stores_file_batches_list_files(store.id, batch.id, order="asc", ctx=CTX)
    assert [(file.id, file.attributes) for file in listed.data] == [
        ("file_0001", {"a": 1.0}),
        ("file_0002", {}),
    ]
    assert await stores.vector_stores_file_batches_cancel(store.id, batch.id, ctx=CTX) == batch


async def test_a_cancelled_batch_leaves_its_files_unread(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    body = CreateVectorStoreFileBatchRequest(file_ids=["file_0001"])
    batch = await stores.vector_stores_file_batches_create(store.id, body, ctx=CTX)
    batch = await stores.vector_stores_file_batches_cancel(store.id, batch.id, ctx=CTX)
    assert (batch.status, batch.file_counts.cancelled) == ("cancelled", 1)
    assert (await search(stores, store, "Nile")).data == []
    listed = await stores.vector_stores_files_list(store.id, filter="cancelled", ctx=CTX)
    assert [file.id for file in listed.data] == ["file_0001"]


async def test_a_batch_of_nothing_is_completed(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    batch = await stores.vector_stores_file_batches_create(
        store.id, CreateVectorStoreFileBatchRequest(), ctx=CTX
    )
    assert (batch.status, batch.file_counts.total) == ("completed", 0)


async def test_stores_are_listed_in_pages_in_both_orders(stores):
    for name in "abc":
        await stores.vector_stores_create(CreateVectorStoreRequest(name=name), ctx=CTX)
    first = await stores.vector_stores_list(limit=2, ctx=CTX)
    assert ([store.name for store in first.data], first.has_more) == (["c", "b"], True)
    rest = await stores.vector_stores_list(limit=2, after=first.last_id, ctx=CTX)
    assert ([store.name for store in rest.data], rest.has_more) == (["a"], False)
    oldest = await stores.vector_stores_list(order="asc", before=first.first_id, ctx=CTX)
    assert [store.name for store in oldest.data] == ["a", "b"]
    with pytest.raises(NotFoundError):
        await stores.vector_stores_list(after="unknown", ctx=CTX)


async def test_what_is_unknown_is_not_found(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    for missing in (
        stores.vector_stores_retrieve("vs_none", ctx=CTX),
        stores.vector_stores_delete("vs_none", ctx=CTX),
        stores.vector_stores_create(CreateVectorStoreRequest(file_ids=[""]), ctx=CTX),
        stores.vector_stores_files_content(store.id, "file_0001", ctx=CTX),
        stores.vector_stores_file_batches_cancel(store.id, "vsfb_none", ctx=CTX),
    ):
        with pytest.raises(NotFoundError):
            await missing
    body = CreateVectorStoreFileBatchRequest(file_ids=["file_0001", "nobody"])
    with pytest.raises(NotFoundError) as failure:
        await stores.vector_stores_file_batches_create(store.id, body, ctx=CTX)
    assert failure.value.param == "file_ids"
    assert (await stores.vector_stores_files_list(store.id, ctx=CTX)).data == []


async def test_a_deleted_store_is_gone(stores):
    store = await stores.vector_stores_create(CreateVectorStoreRequest(), ctx=CTX)
    assert (await stores.vector_stores_delete(store.id, ctx=CTX)).deleted
    assert (await stores.vector_stores_list(ctx=CTX)).data == []


async def test_a_dimension_that_the_model_cannot_make_counts_as_its_own(stores):
    body = CreateVectorStoreRequest(embedding_dimension=65536)
    store = await stores.vector_stores_create(body, ctx=CTX)
    assert stores.visible(CTX).get(store.id, param="vector_store_id").index.dimension == 384
