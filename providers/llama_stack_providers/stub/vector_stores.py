"""Vector stores that read files into memory and search them."""

from __future__ import annotations

from llama_stack_api.interfaces.files import Files
from llama_stack_api.interfaces.vector_stores import VectorStores
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.vector_stores import (
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileRequest,
    CreateVectorStoreRequest,
    ListVectorStoreFilesResponse,
    ListVectorStoresResponse,
    SearchVectorStoreRequest,
    SearchVectorStoreResponse,
    UpdateVectorStoreFileRequest,
    UpdateVectorStoreRequest,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileContentResponse,
    VectorStoreFileDeleted,
    VectorStoreFileStatus,
)
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_providers.stub.retrieving.incoming import (
    checked,
    fetch,
    wanted_by_batch,
    wanted_by_file,
    wanted_by_store,
)
from llama_stack_providers.stub.retrieving.index import VectorIndex
from llama_stack_providers.stub.retrieving.search import search
from llama_stack_providers.stub.retrieving.shared import VisibleStores
from llama_stack_providers.stub.retrieving.store import Batch, Store, StoredFile
from llama_stack_spi import Context, ProviderSpec, given


@fails_on_request
class StubVectorStores(VectorStores):
    """Keeps vector stores in memory; one with a file in it is there from the start.

    The memory API of the stub shows the same stores as vector databases.
    """

    def __init__(self, files: Files) -> None:
        self._own: Tenants[Shelf[Store]] = Tenants(Shelf("vector store", prefix="vs_"))
        self._registered: Shelf[Store] = Shelf("vector store")
        self._files = files
        self._batches: Shelf[Batch] = Shelf("file batch", prefix="vsfb_")

    async def start(self) -> None:
        """Makes the store that is there from the start, with the oldest file for assistants."""
        ctx = Context("start")
        store = await self._create(CreateVectorStoreRequest(name="notes"), self.furnished, ctx)
        oldest = await self._files.files_list(limit=1, order="asc", purpose="assistants", ctx=ctx)
        for file in oldest.data:
            body = CreateVectorStoreFileRequest(file_id=file.id, attributes={"language": "en", "year": 2024})
            await self._add(body, store, ctx)

    @property
    def furnished(self) -> VisibleStores:
        """The stores that every tenant finds from the start."""
        return VisibleStores(self._own.furnished, self._registered)

    def visible(self, ctx: Context) -> VisibleStores:
        """The stores that the caller sees."""
        return VisibleStores(self._own.of(ctx), self._registered)

    async def vector_stores_create(self, body: CreateVectorStoreRequest, *, ctx: Context) -> VectorStore:
        """Makes a store and begins to read the files into it."""
        return (await self._create(body, self.visible(ctx), ctx)).describe()

    async def vector_stores_list(
        self,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        ctx: Context,
    ) -> ListVectorStoresResponse:
        """Lists stores, newest first unless asked otherwise."""
        stores = self.visible(ctx)
        for store in stores:
            store.read_files()
        page = stores.page(limit=limit, after=after, before=before, ascending=order == "asc")
        return ListVectorStoresResponse(
            data=[store.describe() for store in page.data],
            first_id=page.first_id,
            last_id=page.last_id,
            has_more=page.has_more,
        )

    async def vector_stores_retrieve(self, vector_store_id: str, *, ctx: Context) -> VectorStore:
        """Returns a store."""
        return self._store(vector_store_id, ctx).describe()

    async def vector_stores_update(
        self, vector_store_id: str, body: UpdateVectorStoreRequest, *, ctx: Context
    ) -> VectorStore:
        """Changes the given fields of a store."""
        store = self._store(vector_store_id, ctx)
        store.name = given(body.name, store.name)
        store.expires_after = given(body.expires_after, store.expires_after)
        store.metadata = given(body.metadata, store.metadata)
        return store.describe()

    async def vector_stores_delete(self, vector_store_id: str, *, ctx: Context) -> VectorStoreDeleted:
        """Forgets a store with its chunks."""
        self.visible(ctx).remove(vector_store_id)
        return VectorStoreDeleted(id=vector_store_id, deleted=True)

    async def vector_stores_search(
        self, vector_store_id: str, body: SearchVectorStoreRequest, *, ctx: Context
    ) -> SearchVectorStoreResponse:
        """Finds chunks by meaning, by words, or by both."""
        store = self._store(vector_store_id, ctx)
        store.use()
        return search(store, body)

    async def vector_stores_files_create(
        self, vector_store_id: str, body: CreateVectorStoreFileRequest, *, ctx: Context
    ) -> VectorStoreFile:
        """Begins to read a file into a store."""
        return (await self._add(body, self._store(vector_store_id, ctx), ctx)).file.model_copy()

    async def vector_stores_files_list(
        self,
        vector_store_id: str,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: VectorStoreFileStatus | None = None,  # noqa: A002  the document's name
        ctx: Context,
    ) -> ListVectorStoreFilesResponse:
        """Lists the files of a store, newest first unless asked otherwise."""
        files = self._store(vector_store_id, ctx).files
        return _listed(files, limit, order, after, before, filter)

    async def vector_stores_files_retrieve(
        self, vector_store_id: str, file_id: str, *, ctx: Context
    ) -> VectorStoreFile:
        """Returns how far the store is with a file."""
        return self._store(vector_store_id, ctx).files.get(file_id, param="file_id").file

    async def vector_stores_files_update(
        self, vector_store_id: str, file_id: str, body: UpdateVectorStoreFileRequest, *, ctx: Context
    ) -> VectorStoreFile:
        """Replaces the attributes of a file."""
        file = self._store(vector_store_id, ctx).files.get(file_id, param="file_id").file
        file.attributes = checked(body.attributes or {})
        return file

    async def vector_stores_files_delete(
        self, vector_store_id: str, file_id: str, *, ctx: Context
    ) -> VectorStoreFileDeleted:
        """Takes a file out of a store."""
        store = self._store(vector_store_id, ctx)
        store.remove(store.files.get(file_id, param="file_id").file.id)
        return VectorStoreFileDeleted(id=file_id, deleted=True)

    async def vector_stores_files_content(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        include_embeddings: bool = False,
        include_metadata: bool = False,
        ctx: Context,
    ) -> VectorStoreFileContentResponse:
        """Returns the chunks of a file."""
        store = self._store(vector_store_id, ctx)
        stored = store.files.get(file_id, param="file_id")
        chunks = [
            entry.describe(embedding=include_embeddings, metadata=include_metadata)
            for entry in store.entries_of(file_id)
        ]
        return VectorStoreFileContentResponse(
            data=chunks,
            has_more=False,
            next_page=None,
            file_id=file_id,
            filename=stored.filename,
            attributes=stored.file.attributes,
            content=chunks,
        )

    async def vector_stores_file_batches_create(
        self, vector_store_id: str, body: CreateVectorStoreFileBatchRequest, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Begins to read several files into a store."""
        store = self._store(vector_store_id, ctx)
        incoming = await fetch(self._files, wanted_by_batch(body), param="file_ids", ctx=ctx)
        batch = Batch(self._batches.new_id(), clock.now(), store.id)
        for each in incoming:
            batch.files.put(each.wanted.file_id, store.add(each))
        return store.batches.add(batch.id, batch).describe()

    async def vector_stores_file_batches_retrieve(
        self, vector_store_id: str, batch_id: str, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Returns how far the store is with a batch."""
        return self._store(vector_store_id, ctx).batches.get(batch_id, param="batch_id").describe()

    async def vector_stores_file_batches_cancel(
        self, vector_store_id: str, batch_id: str, *, ctx: Context
    ) -> VectorStoreFileBatch:
        """Stops reading the files that are still to come."""
        # Looking at the store would read them.
        store = self.visible(ctx).get(vector_store_id, param="vector_store_id")
        batch = store.batches.get(batch_id, param="batch_id")
        batch.cancel()
        return batch.describe()

    async def vector_stores_file_batches_list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int = 20,
        order: SortOrder | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: VectorStoreFileStatus | None = None,  # noqa: A002  the document's name
        ctx: Context,
    ) -> ListVectorStoreFilesResponse:
        """Lists the files of a batch, newest first unless asked otherwise."""
        files = self._store(vector_store_id, ctx).batches.get(batch_id, param="batch_id").files
        return _listed(files, limit, order, after, before, filter)

    async def _create(self, body: CreateVectorStoreRequest, stores: VisibleStores, ctx: Context) -> Store:
        index = VectorIndex(
            embedding_model=given(body.embedding_model, None), dimension=given(body.embedding_dimension, None)
        )
        store = Store(
            stores.new_id(),
            given(body.name, ""),
            index,
            provider_id=given(body.provider_id, "stub"),
            description=given(body.description, None),
            expires_after=given(body.expires_after, None),
            metadata=given(body.metadata, {}),
        )
        for each in await fetch(self._files, wanted_by_store(body), param="file_ids", ctx=ctx):
            store.add(each)
        return stores.create(store)

    async def _add(self, body: CreateVectorStoreFileRequest, store: Store, ctx: Context) -> StoredFile:
        [incoming] = await fetch(self._files, [wanted_by_file(body)], param="file_id", ctx=ctx)
        return store.add(incoming)

    def _store(self, vector_store_id: str, ctx: Context) -> Store:
        """Looks at a store, which by now has read its files."""
        store = self.visible(ctx).get(vector_store_id, param="vector_store_id")
        store.read_files()
        return store


def _listed(
    files: Shelf[StoredFile],
    limit: int,
    order: SortOrder | None,
    after: str | None,
    before: str | None,
    status: VectorStoreFileStatus | None,
) -> ListVectorStoreFilesResponse:
    page = files.page(
        limit=limit,
        after=after,
        before=before,
        ascending=order == "asc",
        keep=lambda stored: status in (None, stored.file.status),
    )
    return ListVectorStoreFilesResponse(
        data=[stored.file for stored in page.data],
        first_id=page.first_id,
        last_id=page.last_id,
        has_more=page.has_more,
    )


PROVIDER = ProviderSpec(
    api="vector_stores",
    provider_type="inline::stub",
    build=lambda _config, *, files: StubVectorStores(files),
    requires=("files",),
    description="Keeps vector stores in memory; finds by shared words.",
)
