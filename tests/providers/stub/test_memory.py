import pytest

from llama_stack_api.models.memory import (
    InsertChunksRequest,
    InsertDocumentsRequest,
    QueryChunksRequest,
    QueryChunksResponse,
    QueryDocumentsRequest,
    QueryDocumentsResponse,
    RegisterMemoryBankRequest,
    RegisterVectorDbRequest,
)
from llama_stack_api.models.vector_stores import SearchVectorStoreRequest
from llama_stack_providers.stub.files import StubFiles
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.memory import PROVIDER, StubMemory
from llama_stack_providers.stub.vector_stores import StubVectorStores
from llama_stack_spi import ConflictError, Context, NotFoundError

CTX = Context("test")


@pytest.fixture
def stores() -> StubVectorStores:
    return StubVectorStores(StubFiles())


@pytest.fixture
def memory(stores: StubVectorStores) -> StubMemory:
    return PROVIDER.build(None, vector_stores=stores)


async def bank(
    memory: StubMemory, kind: str, *documents: dict[str, object], ttl: int | None = None, **params: object
):
    body = {"memory_bank_id": "mine", "params": {"memory_bank_type": kind, **params}}
    made = await memory.memory_banks_register(RegisterMemoryBankRequest.model_validate(body), ctx=CTX)
    await insert(memory, *documents, ttl=ttl)
    return made


async def insert(memory: StubMemory, *documents: dict[str, object], ttl: int | None = None) -> None:
    body = {"bank_id": "mine", "documents": list(documents), "ttl_seconds": ttl}
    await memory.memory_insert(InsertDocumentsRequest.model_validate(body), ctx=CTX)


async def query(
    memory: StubMemory, text: object, bank_id: str = "mine", **params: object
) -> QueryDocumentsResponse:
    body = {"bank_id": bank_id, "query": text, "params": params or None}
    return await memory.memory_query(QueryDocumentsRequest.model_validate(body), ctx=CTX)


def documents(answer: QueryDocumentsResponse) -> list[str]:
    return [chunk.document_id for chunk in answer.chunks]


def document(name: str, content: object, **more: object) -> dict[str, object]:
    return {"document_id": name, "content": content, **more}


def test_another_provider_of_vector_stores_is_refused_with_a_reason():
    with pytest.raises(ValueError, match="another provider"):
        PROVIDER.build(None, vector_stores=object())


async def test_the_banks_that_are_there_from_the_start_answer_the_examples(memory):
    answer = await query(memory, "How long is the warranty", "handbook", max_chunks=3)
    assert answer.chunks[0].content == "The warranty lasts two years."
    assert answer.chunks[0].metadata == {"language": "en"}
    graph = {"max_depth": 2, "direction": "outgoing", "relation_types": ["worked_with"]}
    answer = await query(memory, "ada", "people", max_chunks=10, graph=graph)
    assert [chunk.path for chunk in answer.chunks] == [["ada"], ["ada", "charles"]]
    assert answer.scores == [1.0, 0.5]


async def test_a_vector_bank_finds_by_shared_words_and_cuts_documents(memory):
    text = " ".join(f"word{place}" for place in range(25))
    made = await bank(
        memory,
        "vector",
        document("long", text),
        document("bread", "Bread needs flour."),
        embedding_model="any",
        chunk_size_in_tokens=10,
        overlap_size_in_tokens=9,
    )
    assert (made.embedding_dimension, made.overlap_size_in_tokens) == (384, 5)
    answer = await query(memory, "flour", max_chunks=1)
    assert documents(answer) == ["bread"]
    answer = await query(memory, "word24 word23 word22", max_chunks=1)
    assert answer.chunks[0].token_count == 10
    assert answer.chunks[0].content.split()[-1] == "word24"


async def test_a_threshold_and_a_mode_narrow_a_vector_query(memory):
    texts = (document("bread", "Bread needs flour."), document("sea", "The sea is salt."))
    await bank(memory, "vector", *texts, embedding_model="any", chunk_size_in_tokens=10)
    assert len((await query(memory, "flour")).chunks) == 2
    assert documents(await query(memory, "flour", score_threshold=0.1)) == ["bread"]
    assert documents(await query(memory, "salt", vector={"mode": "keyword"})) == ["sea"]


async def test_a_keyvalue_bank_finds_by_key_or_its_beginning(memory):
    values = [
        document("user/1", "Ada"),
        document("user/2", {"type": "text", "text": "Charles"}),
        document("x", "y"),
    ]
    await bank(memory, "keyvalue", *values)
    answer = await query(memory, "user/2")
    assert (answer.chunks[0].content.text, answer.scores) == ("Charles", [1.0])
    assert (await query(memory, "user/")).chunks == []
    assert documents(await query(memory, "user/", keyvalue={"match": "prefix"})) == ["user/1", "user/2"]


async def test_a_keyword_bank_ranks_by_frequency_and_rarity(memory):
    texts = {
        "twice": "salt and salt again here",
        "once": "salt and bread again here",
        "rare": "yeast and bread again here",
        "none": "only some other words here",
    }
    await bank(memory, "keyword", *(document(name, text) for name, text in texts.items()))
    assert documents(await query(memory, "salt")) == ["twice", "once"]
    assert documents(await query(memory, "yeast bread")) == ["rare", "once"]
    assert documents(await query(memory, "bread salt", keyword={"match": "all"})) == ["once"]


GRAPH = [
    document("ada", "Ada wrote programs.", relations=[{"type": "knows", "target": "charles", "weight": 0.5}]),
    document("charles", "Charles designed engines.", relations=[{"type": "designed", "target": "engine"}]),
    document("engine", "An engine of brass.", relations=[{"type": "runs", "target": "nowhere"}]),
]


async def test_a_graph_bank_follows_relations_and_scores_fall_with_each_step(memory):
    await bank(memory, "graph", *GRAPH)
    answer = await query(memory, "ada", graph={"max_depth": 5})
    assert [chunk.path for chunk in answer.chunks] == [
        ["ada"],
        ["ada", "charles"],
        ["ada", "charles", "engine"],
    ]
    assert answer.scores == [1.0, 0.25, 0.125]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({}, {"charles", "ada", "engine"}),
        ({"max_depth": 0}, {"charles"}),
        ({"direction": "outgoing"}, {"charles", "engine"}),
        ({"direction": "incoming"}, {"charles", "ada"}),
        ({"relation_types": ["knows"]}, {"charles", "ada"}),
        ({"relation_types": []}, {"charles"}),
    ],
)
async def test_depth_direction_and_types_bound_the_walk(memory, options, found):
    await bank(memory, "graph", *GRAPH)
    assert set(documents(await query(memory, "charles", graph=options))) == found


async def test_a_graph_query_that_names_no_node_starts_where_its_words_are(memory):
    await bank(memory, "graph", *GRAPH)
    answer = await query(memory, "Who designed engines?", graph={"max_depth": 0})
    assert documents(answer) == ["charles"]
    assert (await query(memory, "???")).chunks == []


async def test_a_longer_way_wins_when_it_scores_higher(memory):
    nodes = [
        document(
            "a", "a", relations=[{"type": "r", "target": "c", "weight": 0.1}, {"type": "r", "target": "b"}]
        ),
        document("b", "b", relations=[{"type": "r", "target": "c"}]),
        document("c", "c"),
    ]
    await bank(memory, "graph", *nodes)
    answer = await query(memory, "a", graph={"max_depth": 2, "direction": "outgoing"})
    assert answer.chunks[2].path == ["a", "b", "c"]
    assert answer.scores == [1.0, 0.5, 0.25]


@pytest.mark.parametrize("kind", ["vector", "keyvalue", "keyword", "graph"])
async def test_a_document_takes_the_place_of_the_one_with_its_identifier(memory, kind):
    params = {"embedding_model": "any", "chunk_size_in_tokens": 9} if kind == "vector" else {}
    await bank(memory, kind, document("key", "the old key"), **params)
    await insert(memory, document("key", "the new key"))
    answer = await query(memory, "key")
    assert [chunk.content for chunk in answer.chunks] == ["the new key"]


@pytest.mark.parametrize("kind", ["vector", "keyvalue", "keyword", "graph"])
async def test_documents_are_forgotten_after_their_time(memory, kind):
    params = {"embedding_model": "any", "chunk_size_in_tokens": 9} if kind == "vector" else {}
    await bank(memory, kind, document("key", "the key"), ttl=2, **params)
    assert len((await query(memory, "key")).chunks) == 1
    clock.now()
    clock.now()
    assert (await query(memory, "key")).chunks == []


async def test_a_data_url_is_read_and_any_other_url_is_its_own_text(memory):
    values = [
        document("plain", {"uri": "data:text/plain,two%20years"}),
        document("base64", {"uri": "data:;base64,dHdv"}),
        document("web", {"uri": "https://example.com/a"}),
        document("broken", {"uri": "data:;base64,???"}),
    ]
    await bank(memory, "keyvalue", *values)
    contents = [(await query(memory, str(each["document_id"]))).chunks[0].content for each in values]
    assert contents == ["two years", "two", "https://example.com/a", "data:;base64,???"]


async def test_banks_are_listed_told_and_forgotten(memory):
    made = await bank(memory, "graph")
    assert (made.type, made.memory_bank_type, made.provider_resource_id) == ("memory_bank", "graph", "mine")
    assert (await memory.memory_banks_list(ctx=CTX)).data[-1] == made
    await memory.memory_banks_unregister("mine", ctx=CTX)
    with pytest.raises(NotFoundError):
        await memory.memory_banks_retrieve("mine", ctx=CTX)
    with pytest.raises(NotFoundError):
        await query(memory, "text")


async def test_a_taken_bank_or_database_is_a_conflict(memory):
    await bank(memory, "graph")
    with pytest.raises(ConflictError):
        await bank(memory, "keyword")
    with pytest.raises(ConflictError):
        await memory.vector_dbs_register(
            RegisterVectorDbRequest(vector_db_id="my-documents", embedding_model="any"), ctx=CTX
        )


async def put(memory: StubMemory, *chunks: object, **place: object) -> None:
    body = {"chunks": list(chunks), **(place or {"vector_db_id": "db"})}
    await memory.vector_io_insert(InsertChunksRequest.model_validate(body), ctx=CTX)


async def look(memory: StubMemory, text: str, **more: object) -> QueryChunksResponse:
    body = {"query": text, "vector_db_id": "db", **more}
    return await memory.vector_io_query(QueryChunksRequest.model_validate(body), ctx=CTX)


async def database(memory: StubMemory, dimension: int | None = None):
    body = RegisterVectorDbRequest(vector_db_id="db", embedding_model="any", embedding_dimension=dimension)
    return await memory.vector_dbs_register(body, ctx=CTX)


async def test_a_vector_database_is_a_vector_store_seen_otherwise(memory, stores):
    made = await database(memory)
    assert (made.vector_db_name, made.embedding_dimension) == ("db", 384)
    assert made in (await memory.vector_dbs_list(ctx=CTX)).data
    chunk = {"content": "The warranty lasts.", "metadata": {"document_id": "warranty", "year": 2024}}
    await put(memory, chunk)
    condition = {"type": "eq", "key": "year", "value": 2024}
    body = SearchVectorStoreRequest.model_validate({"query": "warranty", "filters": condition})
    [hit] = (await stores.vector_stores_search("db", body, ctx=CTX)).data
    assert (hit.file_id, hit.content[0].text) == ("warranty", "The warranty lasts.")
    await memory.vector_dbs_unregister("db", ctx=CTX)
    with pytest.raises(NotFoundError):
        await stores.vector_stores_retrieve("db", ctx=CTX)


async def test_chunks_come_back_best_first_with_all_that_is_known(memory):
    await database(memory)
    about = {"document_id": "warranty", "source": "notes.md"}
    await put(
        memory, {"content": "Bread."}, {"content": "The warranty.", "chunk_id": "c1", "chunk_metadata": about}
    )
    answer = await look(memory, "warranty")
    best = answer.chunks[0]
    assert (best.content, best.chunk_id, best.embedding_model) == ("The warranty.", "c1", "any")
    assert (best.chunk_metadata.source, best.chunk_metadata.content_token_count) == ("notes.md", 2)
    assert len(best.embedding) == best.embedding_dimension == 384
    assert answer.scores[0] > answer.scores[1]


async def test_chunk_queries_honour_number_threshold_and_mode(memory):
    await database(memory)
    await put(memory, *({"content": f"Chunk number {place}."} for place in range(5)), {"content": "Bread."})
    assert len((await look(memory, "chunk")).chunks) == 3
    assert len((await look(memory, "chunk", params={"max_chunks": 5})).chunks) == 5
    params = {"score_threshold": 0.1, "max_chunks": 9, "mode": "keyword"}
    assert [chunk.content for chunk in (await look(memory, "bread", params=params)).chunks] == ["Bread."]


async def test_an_embedding_of_the_right_length_is_kept_and_another_is_computed_anew(memory):
    await database(memory, 3)
    await put(memory, {"content": "kept", "embedding": [1e300, 0, 0], "embedding_model": "theirs"})
    await put(memory, {"content": "anew", "embedding": [1, 2], "embedding_model": "theirs"})
    chunks = {chunk.content: chunk for chunk in (await look(memory, "kept")).chunks}
    assert (chunks["kept"].embedding, chunks["kept"].embedding_model) == ([1e300, 0, 0], "theirs")
    assert (len(chunks["anew"].embedding), chunks["anew"].embedding_model) == (3, "any")


async def test_a_chunk_takes_the_place_of_the_one_with_its_identifier(memory):
    await database(memory)
    await put(memory, {"content": "old", "chunk_id": "c1"})
    await put(memory, {"content": "new", "stored_chunk_id": "c1"})
    assert [chunk.content for chunk in (await look(memory, "old")).chunks] == ["new"]


async def test_chunks_are_forgotten_after_their_time(memory):
    await database(memory)
    await put(memory, {"content": "text"}, vector_db_id="db", ttl_seconds=2)
    assert len((await look(memory, "text")).chunks) == 1
    clock.now()
    assert (await look(memory, "text")).chunks == []


async def test_the_newer_name_of_the_place_wins_and_none_is_not_found(memory):
    await database(memory)
    await put(memory, {"content": "text"}, vector_store_id="db", vector_db_id="nowhere")
    assert len((await look(memory, "text")).chunks) == 1
    for place in (
        {"vector_store_id": "nowhere", "vector_db_id": "db"},
        {"vector_db_id": "nowhere"},
        {"ttl_seconds": 1},
    ):
        with pytest.raises(NotFoundError):
            await put(memory, **place)
