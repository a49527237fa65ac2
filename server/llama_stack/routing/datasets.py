"""Datasets over several providers: the dataset decides."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import cast

from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.models.common import PaginatedRows
from llama_stack_api.models.datasets import (
    AppendRowsRequest,
    Dataset,
    ListDatasetsResponse,
    RegisterDatasetRequest,
)
from llama_stack_spi import Context, given

DATASETS: Kind[Datasets, RegisterDatasetRequest, Dataset] = Kind(
    section="datasets",
    request=RegisterDatasetRequest,
    register=lambda provider, body, ctx: provider.datasets_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.datasets_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.datasets_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.datasets_unregister(identifier, ctx=ctx),
)


class DatasetsRouter(Datasets):
    """Reads and writes rows where their dataset is.

    The contract's request to register has no `provider_id`: `metadata.provider_id` names a provider, and without it
    the first one takes the dataset.
    """

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._datasets = Registered(DATASETS, cast("Mapping[str, Datasets]", providers), store)
        self.registered = (self._datasets,)

    async def datasets_list(self, *, ctx: Context) -> ListDatasetsResponse:
        """Lists the datasets of all providers."""
        return ListDatasetsResponse(data=await self._datasets.all(ctx))

    async def datasets_register(self, body: RegisterDatasetRequest, *, ctx: Context) -> Dataset:
        """Registers a dataset with its provider; one without a name gets one that no provider has."""
        if given(body.dataset_id, None) is None:
            body = body.model_copy(update={"dataset_id": f"dataset_{uuid.uuid4().hex}"})
        return await self._datasets.register(body, ctx=ctx)

    async def datasets_retrieve(self, dataset_id: str, *, ctx: Context) -> Dataset:
        """Returns a dataset."""
        return await self._datasets.retrieve(dataset_id, param="dataset_id", ctx=ctx)

    async def datasets_unregister(self, dataset_id: str, *, ctx: Context) -> None:
        """Unregisters a dataset."""
        await self._datasets.unregister(dataset_id, param="dataset_id", ctx=ctx)

    async def datasetio_iterrows(
        self, dataset_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> PaginatedRows:
        """Reads rows."""
        _, provider = await self._datasets.find(dataset_id, param="dataset_id", ctx=ctx)
        return await provider.datasetio_iterrows(dataset_id, start_index=start_index, limit=limit, ctx=ctx)

    async def datasetio_append_rows(self, dataset_id: str, body: AppendRowsRequest, *, ctx: Context) -> None:
        """Appends rows."""
        _, provider = await self._datasets.find(dataset_id, param="dataset_id", ctx=ctx)
        await provider.datasetio_append_rows(dataset_id, body, ctx=ctx)
