"""Scoring over several providers: each function scores where it is."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TypeAlias, TypeVar, cast

from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.scoring import Scoring
from llama_stack_api.models.scoring import (
    ListScoringFunctionsResponse,
    RegisterScoringFunctionRequest,
    ScoreBatchRequest,
    ScoreBatchResponse,
    ScoreRequest,
    ScoreResponse,
    ScoringFn,
    ScoringFunctionMap,
    ScoringResult,
)
from llama_stack_spi import Context, InvalidRequestError

FUNCTIONS: Kind[Scoring, RegisterScoringFunctionRequest, ScoringFn] = Kind(
    section="scoring_functions",
    request=RegisterScoringFunctionRequest,
    register=lambda provider, body, ctx: provider.scoring_functions_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.scoring_functions_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.scoring_functions_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.scoring_functions_unregister(identifier, ctx=ctx),
)

T = TypeVar("T", ScoreRequest, ScoreBatchRequest)
Split: TypeAlias = Mapping[str, ScoringFunctionMap]
"""The functions of a request by their provider's id."""


class ScoringRouter(Scoring):
    """Splits a request by the providers of its functions, and merges what they answer."""

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._providers = cast("Mapping[str, Scoring]", providers)
        self._functions = Registered(FUNCTIONS, self._providers, store)
        self.registered = (self._functions,)

    async def scoring_score(self, body: ScoreRequest, *, ctx: Context) -> ScoreResponse:
        """Scores rows; the providers work at the same time."""
        split = await self._split(body.scoring_functions, ctx)
        answers = await asyncio.gather(
            *(
                self._providers[provider_id].scoring_score(_only(body, functions), ctx=ctx)
                for provider_id, functions in split.items()
            )
        )
        return ScoreResponse(results=_merged(body, [answer.results for answer in answers]))

    async def scoring_score_batch(self, body: ScoreBatchRequest, *, ctx: Context) -> ScoreBatchResponse:
        """Scores a dataset; its results are saved as one dataset only where one provider has all functions."""
        split = await self._split(body.scoring_functions, ctx)
        if body.save_results_dataset and len(split) > 1:
            raise InvalidRequestError(
                f"These scoring functions are of several providers ({', '.join(split)}), whose results are no single"
                " dataset. Score with the functions of one, or leave save_results_dataset out.",
                code="several_providers",
                param="save_results_dataset",
            )
        answers = await asyncio.gather(
            *(
                self._providers[provider_id].scoring_score_batch(_only(body, functions), ctx=ctx)
                for provider_id, functions in split.items()
            )
        )
        merged = _merged(body, [answer.results for answer in answers])
        return answers[0].model_copy(update={"results": merged})

    async def scoring_functions_list(self, *, ctx: Context) -> ListScoringFunctionsResponse:
        """Lists the functions of all providers."""
        return ListScoringFunctionsResponse(data=await self._functions.all(ctx))

    async def scoring_functions_register(
        self, body: RegisterScoringFunctionRequest, *, ctx: Context
    ) -> ScoringFn:
        """Registers a function with its provider."""
        return await self._functions.register(body, ctx=ctx)

    async def scoring_functions_retrieve(self, scoring_fn_id: str, *, ctx: Context) -> ScoringFn:
        """Returns a function."""
        return await self._functions.retrieve(scoring_fn_id, param="scoring_fn_id", ctx=ctx)

    async def scoring_functions_unregister(self, scoring_fn_id: str, *, ctx: Context) -> None:
        """Unregisters a function."""
        await self._functions.unregister(scoring_fn_id, param="scoring_fn_id", ctx=ctx)

    async def _split(self, functions: ScoringFunctionMap, ctx: Context) -> Split:
        split: dict[str, ScoringFunctionMap] = {}
        for identifier, params in functions.items():
            param = f"scoring_functions.{identifier}"
            provider_id, _ = await self._functions.find(identifier, param=param, ctx=ctx)
            split.setdefault(provider_id, {})[identifier] = params
        # Without functions the first provider says what a request without functions comes to.
        return split or {next(iter(self._providers)): {}}


def _only(body: T, functions: ScoringFunctionMap) -> T:
    return body.model_copy(update={"scoring_functions": functions})


def _merged(
    body: ScoreRequest | ScoreBatchRequest, parts: list[dict[str, ScoringResult]]
) -> dict[str, ScoringResult]:
    """Joins results in the order of the request."""
    found = {identifier: result for part in parts for identifier, result in part.items()}
    return {identifier: found[identifier] for identifier in body.scoring_functions if identifier in found}
