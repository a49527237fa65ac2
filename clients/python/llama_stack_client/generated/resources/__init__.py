# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The resources of a client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.sync import SyncClient

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .batches import AsyncBatches, Batches
    from .benchmarks import AsyncBenchmarks, Benchmarks
    from .chat import AsyncChat, Chat
    from .completions import AsyncCompletions, Completions
    from .conversations import AsyncConversations, Conversations
    from .datasetio import AsyncDatasetio, Datasetio
    from .datasets import AsyncDatasets, Datasets
    from .embeddings import AsyncEmbeddings, Embeddings
    from .eval import AsyncEval, Eval
    from .files import AsyncFiles, Files
    from .inference import AsyncInference, Inference
    from .inspect import AsyncInspect, Inspect
    from .memory import AsyncMemory, Memory
    from .memory_banks import AsyncMemoryBanks, MemoryBanks
    from .models import AsyncModels, Models
    from .moderations import AsyncModerations, Moderations
    from .post_training import AsyncPostTraining, PostTraining
    from .prompts import AsyncPrompts, Prompts
    from .providers import AsyncProviders, Providers
    from .responses import AsyncResponses, Responses
    from .reward_scoring import AsyncRewardScoring, RewardScoring
    from .routes import AsyncRoutes, Routes
    from .safety import AsyncSafety, Safety
    from .scoring import AsyncScoring, Scoring
    from .scoring_functions import AsyncScoringFunctions, ScoringFunctions
    from .shields import AsyncShields, Shields
    from .synthetic_data_generation import AsyncSyntheticDataGeneration, SyntheticDataGeneration
    from .tool_runtime import AsyncToolRuntime, ToolRuntime
    from .toolgroups import AsyncToolgroups, Toolgroups
    from .tools import AsyncTools, Tools
    from .vector_dbs import AsyncVectorDbs, VectorDbs
    from .vector_io import AsyncVectorIo, VectorIo
    from .vector_stores import AsyncVectorStores, VectorStores


class Resources(SyncClient):
    """A sync client with its resources."""

    @cached_property
    def chat(self) -> Chat:
        """Operations of `client.chat`."""
        from .chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Operations of `client.completions`."""
        from .completions import Completions

        return Completions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def inference(self) -> Inference:
        """Operations of `client.inference`."""
        from .inference import Inference

        return Inference(self)

    @cached_property
    def models(self) -> Models:
        """Operations of `client.models`."""
        from .models import Models

        return Models(self)

    @cached_property
    def batches(self) -> Batches:
        """Operations of `client.batches`."""
        from .batches import Batches

        return Batches(self)

    @cached_property
    def safety(self) -> Safety:
        """Operations of `client.safety`."""
        from .safety import Safety

        return Safety(self)

    @cached_property
    def moderations(self) -> Moderations:
        """Operations of `client.moderations`."""
        from .moderations import Moderations

        return Moderations(self)

    @cached_property
    def shields(self) -> Shields:
        """Operations of `client.shields`."""
        from .shields import Shields

        return Shields(self)

    @cached_property
    def memory_banks(self) -> MemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import MemoryBanks

        return MemoryBanks(self)

    @cached_property
    def memory(self) -> Memory:
        """Operations of `client.memory`."""
        from .memory import Memory

        return Memory(self)

    @cached_property
    def vector_dbs(self) -> VectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import VectorDbs

        return VectorDbs(self)

    @cached_property
    def vector_io(self) -> VectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import VectorIo

        return VectorIo(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def files(self) -> Files:
        """Operations of `client.files`."""
        from .files import Files

        return Files(self)

    @cached_property
    def agents(self) -> Agents:
        """Operations of `client.agents`."""
        from .agents import Agents

        return Agents(self)

    @cached_property
    def responses(self) -> Responses:
        """Operations of `client.responses`."""
        from .responses import Responses

        return Responses(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Operations of `client.conversations`."""
        from .conversations import Conversations

        return Conversations(self)

    @cached_property
    def toolgroups(self) -> Toolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import Toolgroups

        return Toolgroups(self)

    @cached_property
    def tools(self) -> Tools:
        """Operations of `client.tools`."""
        from .tools import Tools

        return Tools(self)

    @cached_property
    def tool_runtime(self) -> ToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import ToolRuntime

        return ToolRuntime(self)

    @cached_property
    def prompts(self) -> Prompts:
        """Operations of `client.prompts`."""
        from .prompts import Prompts

        return Prompts(self)

    @cached_property
    def benchmarks(self) -> Benchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import Benchmarks

        return Benchmarks(self)

    @cached_property
    def eval(self) -> Eval:
        """Operations of `client.eval`."""
        from .eval import Eval

        return Eval(self)

    @cached_property
    def scoring(self) -> Scoring:
        """Operations of `client.scoring`."""
        from .scoring import Scoring

        return Scoring(self)

    @cached_property
    def scoring_functions(self) -> ScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import ScoringFunctions

        return ScoringFunctions(self)

    @cached_property
    def reward_scoring(self) -> RewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import RewardScoring

        return RewardScoring(self)

    @cached_property
    def post_training(self) -> PostTraining:
        """Operations of `client.post_training`."""
        from .post_training import PostTraining

        return PostTraining(self)

    @cached_property
    def synthetic_data_generation(self) -> SyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import SyntheticDataGeneration

        return SyntheticDataGeneration(self)

    @cached_property
    def datasets(self) -> Datasets:
        """Operations of `client.datasets`."""
        from .datasets import Datasets

        return Datasets(self)

    @cached_property
    def datasetio(self) -> Datasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import Datasetio

        return Datasetio(self)

    @cached_property
    def inspect(self) -> Inspect:
        """Operations of `client.inspect`."""
        from .inspect import Inspect

        return Inspect(self)

    @cached_property
    def routes(self) -> Routes:
        """Operations of `client.routes`."""
        from .routes import Routes

        return Routes(self)

    @cached_property
    def providers(self) -> Providers:
        """Operations of `client.providers`."""
        from .providers import Providers

        return Providers(self)


class AsyncResources(AsyncClient):
    """An async client with its resources."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations of `client.chat`."""
        from .chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations of `client.completions`."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def inference(self) -> AsyncInference:
        """Operations of `client.inference`."""
        from .inference import AsyncInference

        return AsyncInference(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations of `client.models`."""
        from .models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations of `client.batches`."""
        from .batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def safety(self) -> AsyncSafety:
        """Operations of `client.safety`."""
        from .safety import AsyncSafety

        return AsyncSafety(self)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Operations of `client.moderations`."""
        from .moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def shields(self) -> AsyncShields:
        """Operations of `client.shields`."""
        from .shields import AsyncShields

        return AsyncShields(self)

    @cached_property
    def memory_banks(self) -> AsyncMemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import AsyncMemoryBanks

        return AsyncMemoryBanks(self)

    @cached_property
    def memory(self) -> AsyncMemory:
        """Operations of `client.memory`."""
        from .memory import AsyncMemory

        return AsyncMemory(self)

    @cached_property
    def vector_dbs(self) -> AsyncVectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import AsyncVectorDbs

        return AsyncVectorDbs(self)

    @cached_property
    def vector_io(self) -> AsyncVectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import AsyncVectorIo

        return AsyncVectorIo(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations of `client.files`."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Operations of `client.agents`."""
        from .agents import AsyncAgents

        return AsyncAgents(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations of `client.responses`."""
        from .responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Operations of `client.conversations`."""
        from .conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def toolgroups(self) -> AsyncToolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import AsyncToolgroups

        return AsyncToolgroups(self)

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations of `client.tools`."""
        from .tools import AsyncTools

        return AsyncTools(self)

    @cached_property
    def tool_runtime(self) -> AsyncToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import AsyncToolRuntime

        return AsyncToolRuntime(self)

    @cached_property
    def prompts(self) -> AsyncPrompts:
        """Operations of `client.prompts`."""
        from .prompts import AsyncPrompts

        return AsyncPrompts(self)

    @cached_property
    def benchmarks(self) -> AsyncBenchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import AsyncBenchmarks

        return AsyncBenchmarks(self)

    @cached_property
    def eval(self) -> AsyncEval:
        """Operations of `client.eval`."""
        from .eval import AsyncEval

        return AsyncEval(self)

    @cached_property
    def scoring(self) -> AsyncScoring:
        """Operations of `client.scoring`."""
        from .scoring import AsyncScoring

        return AsyncScoring(self)

    @cached_property
    def scoring_functions(self) -> AsyncScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import AsyncScoringFunctions

        return AsyncScoringFunctions(self)

    @cached_property
    def reward_scoring(self) -> AsyncRewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import AsyncRewardScoring

        return AsyncRewardScoring(self)

    @cached_property
    def post_training(self) -> AsyncPostTraining:
        """Operations of `client.post_training`."""
        from .post_training import AsyncPostTraining

        return AsyncPostTraining(self)

    @cached_property
    def synthetic_data_generation(self) -> AsyncSyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import AsyncSyntheticDataGeneration

        return AsyncSyntheticDataGeneration(self)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Operations of `client.datasets`."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @cached_property
    def datasetio(self) -> AsyncDatasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import AsyncDatasetio

        return AsyncDatasetio(self)

    @cached_property
    def inspect(self) -> AsyncInspect:
        """Operations of `client.inspect`."""
        from .inspect import AsyncInspect

        return AsyncInspect(self)

    @cached_property
    def routes(self) -> AsyncRoutes:
        """Operations of `client.routes`."""
        from .routes import AsyncRoutes

        return AsyncRoutes(self)

    @cached_property
    def providers(self) -> AsyncProviders:
        """Operations of `client.providers`."""
        from .providers import AsyncProviders

        return AsyncProviders(self)
