"""Datasets: rows under a name, kept as they come."""

from __future__ import annotations

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.models.common import PaginatedRows, Row
from llama_stack_api.models.datasets import (
    AppendRowsRequest,
    Dataset,
    DatasetPurpose,
    ListDatasetsResponse,
    RegisterDatasetRequest,
    RowsDataSource,
)
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf, window
from llama_stack_spi import Context, ProviderSpec, given


@fails_on_request
class StubDatasets(Datasets):
    """Keeps rows in memory. A dataset that lies elsewhere has two rows that say where, since the stub reads nothing."""

    def __init__(self) -> None:
        self._datasets: Shelf[Dataset] = Shelf("dataset", prefix="dataset_")
        self._rows: dict[str, list[Row]] = {}
        questions = [_row("What is 2 + 2?", "4"), _row("Capital of France?", "Paris")]
        self._seed("stub-questions", "eval/question-answer", questions)
        self._seed("geography", "eval/question-answer", questions[1:])
        chat = {"messages": [{"role": "user", "content": "Where is my order?"}]}
        # Published clients of 0.7 read no list with a dataset for training in it.
        self._seed("support-chats", "eval/messages-answer", [chat])
        self._seed("preferred-answers", "eval/messages-answer", [{**chat, "preferred": 0}])

    async def datasets_list(self, *, ctx: Context) -> ListDatasetsResponse:
        return ListDatasetsResponse(data=list(self._datasets))

    async def datasets_register(self, body: RegisterDatasetRequest, *, ctx: Context) -> Dataset:
        identifier = given(body.dataset_id, None) or self._datasets.new_id()
        return self._keep(
            Dataset(
                identifier=identifier,
                provider_id="stub",
                provider_resource_id=identifier,
                purpose=body.purpose,
                source=body.source,
                metadata=given(body.metadata, {}),
            )
        )

    async def datasets_retrieve(self, dataset_id: str, *, ctx: Context) -> Dataset:
        return self._datasets.get(dataset_id)

    async def datasets_unregister(self, dataset_id: str, *, ctx: Context) -> None:
        self._datasets.remove(dataset_id)
        del self._rows[dataset_id]

    async def datasetio_iterrows(
        self, dataset_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> PaginatedRows:
        self._datasets.get(dataset_id)
        rows, has_more = window(self._rows[dataset_id], start_index, limit)
        return PaginatedRows(data=rows, has_more=has_more)

    async def datasetio_append_rows(self, dataset_id: str, body: AppendRowsRequest, *, ctx: Context) -> None:
        self._datasets.get(dataset_id)
        self._rows[dataset_id] += body.rows

    def _seed(self, identifier: str, purpose: DatasetPurpose, rows: list[Row]) -> None:
        self._keep(
            Dataset(
                identifier=identifier,
                provider_id="stub",
                provider_resource_id=identifier,
                purpose=purpose,
                source=RowsDataSource(rows=rows),
                metadata={},
            )
        )

    def _keep(self, dataset: Dataset) -> Dataset:
        self._datasets.add(dataset.identifier, dataset)
        match dataset.source:
            case RowsDataSource(rows=rows):
                self._rows[dataset.identifier] = list(rows)
            case source:
                self._rows[dataset.identifier] = [
                    _row(f"Row {n} of {source.uri}?", f"Answer {n}") for n in (1, 2)
                ]
        return dataset


def _row(question: str, answer: str) -> Row:
    return {"input_query": question, "expected_answer": answer}


PROVIDER = ProviderSpec(
    api="datasets",
    provider_type="inline::stub",
    build=lambda config: StubDatasets(),
    description="Rows in memory.",
)
