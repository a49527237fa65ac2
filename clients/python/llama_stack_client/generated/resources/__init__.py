# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The resources of a client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.resource import chosen
from ...runtime.sync import SyncClient

if TYPE_CHECKING:
    from ..interfaces import AsyncImplementations, Implementations
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


class Resources(SyncClient["Implementations"]):
    """A sync client with its resources."""

    @cached_property
    def chat(self) -> Chat:
        """Operations of `client.chat`."""
        from .chat import Chat

        return chosen(Chat(self), "chat")

    @cached_property
    def completions(self) -> Completions:
        """Operations of `client.completions`."""
        from .completions import Completions

        return chosen(Completions(self), "completions")

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import Embeddings

        return chosen(Embeddings(self), "embeddings")

    @cached_property
    def inference(self) -> Inference:
        """Operations of `client.inference`."""
        from .inference import Inference

        return chosen(Inference(self), "inference")

    @cached_property
    def models(self) -> Models:
        """Operations of `client.models`."""
        from .models import Models

        return chosen(Models(self), "models")

    @cached_property
    def batches(self) -> Batches:
        """Operations of `client.batches`."""
        from .batches import Batches

        return chosen(Batches(self), "batches")

    @cached_property
    def safety(self) -> Safety:
        """Operations of `client.safety`."""
        from .safety import Safety

        return chosen(Safety(self), "safety")

    @cached_property
    def moderations(self) -> Moderations:
        """Operations of `client.moderations`."""
        from .moderations import Moderations

        return chosen(Moderations(self), "moderations")

    @cached_property
    def shields(self) -> Shields:
        """Operations of `client.shields`."""
        from .shields import Shields

        return chosen(Shields(self), "shields")

    @cached_property
    def memory_banks(self) -> MemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import MemoryBanks

        return chosen(MemoryBanks(self), "memory_banks")

    @cached_property
    def memory(self) -> Memory:
        """Operations of `client.memory`."""
        from .memory import Memory

        return chosen(Memory(self), "memory")

    @cached_property
    def vector_dbs(self) -> VectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import VectorDbs

        return chosen(VectorDbs(self), "vector_dbs")

    @cached_property
    def vector_io(self) -> VectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import VectorIo

        return chosen(VectorIo(self), "vector_io")

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import VectorStores

        return chosen(VectorStores(self), "vector_stores")

    @cached_property
    def files(self) -> Files:
        """Operations of `client.files`."""
        from .files import Files

        return chosen(Files(self), "files")

    @cached_property
    def agents(self) -> Agents:
        """Operations of `client.agents`."""
        from .agents import Agents

        return chosen(Agents(self), "agents")

    @cached_property
    def responses(self) -> Responses:
        """Operations of `client.responses`."""
        from .responses import Responses

        return chosen(Responses(self), "responses")

    @cached_property
    def conversations(self) -> Conversations:
        """Operations of `client.conversations`."""
        from .conversations import Conversations

        return chosen(Conversations(self), "conversations")

    @cached_property
    def toolgroups(self) -> Toolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import Toolgroups

        return chosen(Toolgroups(self), "toolgroups")

    @cached_property
    def tools(self) -> Tools:
        """Operations of `client.tools`."""
        from .tools import Tools

        return chosen(Tools(self), "tools")

    @cached_property
    def tool_runtime(self) -> ToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import ToolRuntime

        return chosen(ToolRuntime(self), "tool_runtime")

    @cached_property
    def prompts(self) -> Prompts:
        """Operations of `client.prompts`."""
        from .prompts import Prompts

        return chosen(Prompts(self), "prompts")

    @cached_property
    def benchmarks(self) -> Benchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import Benchmarks

        return chosen(Benchmarks(self), "benchmarks")

    @cached_property
    def eval(self) -> Eval:
        """Operations of `client.eval`."""
        from .eval import Eval

        return chosen(Eval(self), "eval")

    @cached_property
    def scoring(self) -> Scoring:
        """Operations of `client.scoring`."""
        from .scoring import Scoring

        return chosen(Scoring(self), "scoring")

    @cached_property
    def scoring_functions(self) -> ScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import ScoringFunctions

        return chosen(ScoringFunctions(self), "scoring_functions")

    @cached_property
    def reward_scoring(self) -> RewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import RewardScoring

        return chosen(RewardScoring(self), "reward_scoring")

    @cached_property
    def post_training(self) -> PostTraining:
        """Operations of `client.post_training`."""
        from .post_training import PostTraining

        return chosen(PostTraining(self), "post_training")

    @cached_property
    def synthetic_data_generation(self) -> SyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import SyntheticDataGeneration

        return chosen(SyntheticDataGeneration(self), "synthetic_data_generation")

    @cached_property
    def datasets(self) -> Datasets:
        """Operations of `client.datasets`."""
        from .datasets import Datasets

        return chosen(Datasets(self), "datasets")

    @cached_property
    def datasetio(self) -> Datasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import Datasetio

        return chosen(Datasetio(self), "datasetio")

    @cached_property
    def inspect(self) -> Inspect:
        """Operations of `client.inspect`."""
        from .inspect import Inspect

        return chosen(Inspect(self), "inspect")

    @cached_property
    def routes(self) -> Routes:
        """Operations of `client.routes`."""
        from .routes import Routes

        return chosen(Routes(self), "routes")

    @cached_property
    def providers(self) -> Providers:
        """Operations of `client.providers`."""
        from .providers import Providers

        return chosen(Providers(self), "providers")


class AsyncResources(AsyncClient["AsyncImplementations"]):
    """An async client with its resources."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations of `client.chat`."""
        from .chat import AsyncChat

        return chosen(AsyncChat(self), "chat")

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations of `client.completions`."""
        from .completions import AsyncCompletions

        return chosen(AsyncCompletions(self), "completions")

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import AsyncEmbeddings

        return chosen(AsyncEmbeddings(self), "embeddings")

    @cached_property
    def inference(self) -> AsyncInference:
        """Operations of `client.inference`."""
        from .inference import AsyncInference

        return chosen(AsyncInference(self), "inference")

    @cached_property
    def models(self) -> AsyncModels:
        """Operations of `client.models`."""
        from .models import AsyncModels

        return chosen(AsyncModels(self), "models")

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations of `client.batches`."""
        from .batches import AsyncBatches

        return chosen(AsyncBatches(self), "batches")

    @cached_property
    def safety(self) -> AsyncSafety:
        """Operations of `client.safety`."""
        from .safety import AsyncSafety

        return chosen(AsyncSafety(self), "safety")

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Operations of `client.moderations`."""
        from .moderations import AsyncModerations

        return chosen(AsyncModerations(self), "moderations")

    @cached_property
    def shields(self) -> AsyncShields:
        """Operations of `client.shields`."""
        from .shields import AsyncShields

        return chosen(AsyncShields(self), "shields")

    @cached_property
    def memory_banks(self) -> AsyncMemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import AsyncMemoryBanks

        return chosen(AsyncMemoryBanks(self), "memory_banks")

    @cached_property
    def memory(self) -> AsyncMemory:
        """Operations of `client.memory`."""
        from .memory import AsyncMemory

        return chosen(AsyncMemory(self), "memory")

    @cached_property
    def vector_dbs(self) -> AsyncVectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import AsyncVectorDbs

        return chosen(AsyncVectorDbs(self), "vector_dbs")

    @cached_property
    def vector_io(self) -> AsyncVectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import AsyncVectorIo

        return chosen(AsyncVectorIo(self), "vector_io")

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import AsyncVectorStores

        return chosen(AsyncVectorStores(self), "vector_stores")

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations of `client.files`."""
        from .files import AsyncFiles

        return chosen(AsyncFiles(self), "files")

    @cached_property
    def agents(self) -> AsyncAgents:
        """Operations of `client.agents`."""
        from .agents import AsyncAgents

        return chosen(AsyncAgents(self), "agents")

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations of `client.responses`."""
        from .responses import AsyncResponses

        return chosen(AsyncResponses(self), "responses")

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Operations of `client.conversations`."""
        from .conversations import AsyncConversations

        return chosen(AsyncConversations(self), "conversations")

    @cached_property
    def toolgroups(self) -> AsyncToolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import AsyncToolgroups

        return chosen(AsyncToolgroups(self), "toolgroups")

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations of `client.tools`."""
        from .tools import AsyncTools

        return chosen(AsyncTools(self), "tools")

    @cached_property
    def tool_runtime(self) -> AsyncToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import AsyncToolRuntime

        return chosen(AsyncToolRuntime(self), "tool_runtime")

    @cached_property
    def prompts(self) -> AsyncPrompts:
        """Operations of `client.prompts`."""
        from .prompts import AsyncPrompts

        return chosen(AsyncPrompts(self), "prompts")

    @cached_property
    def benchmarks(self) -> AsyncBenchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import AsyncBenchmarks

        return chosen(AsyncBenchmarks(self), "benchmarks")

    @cached_property
    def eval(self) -> AsyncEval:
        """Operations of `client.eval`."""
        from .eval import AsyncEval

        return chosen(AsyncEval(self), "eval")

    @cached_property
    def scoring(self) -> AsyncScoring:
        """Operations of `client.scoring`."""
        from .scoring import AsyncScoring

        return chosen(AsyncScoring(self), "scoring")

    @cached_property
    def scoring_functions(self) -> AsyncScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import AsyncScoringFunctions

        return chosen(AsyncScoringFunctions(self), "scoring_functions")

    @cached_property
    def reward_scoring(self) -> AsyncRewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import AsyncRewardScoring

        return chosen(AsyncRewardScoring(self), "reward_scoring")

    @cached_property
    def post_training(self) -> AsyncPostTraining:
        """Operations of `client.post_training`."""
        from .post_training import AsyncPostTraining

        return chosen(AsyncPostTraining(self), "post_training")

    @cached_property
    def synthetic_data_generation(self) -> AsyncSyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import AsyncSyntheticDataGeneration

        return chosen(AsyncSyntheticDataGeneration(self), "synthetic_data_generation")

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Operations of `client.datasets`."""
        from .datasets import AsyncDatasets

        return chosen(AsyncDatasets(self), "datasets")

    @cached_property
    def datasetio(self) -> AsyncDatasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import AsyncDatasetio

        return chosen(AsyncDatasetio(self), "datasetio")

    @cached_property
    def inspect(self) -> AsyncInspect:
        """Operations of `client.inspect`."""
        from .inspect import AsyncInspect

        return chosen(AsyncInspect(self), "inspect")

    @cached_property
    def routes(self) -> AsyncRoutes:
        """Operations of `client.routes`."""
        from .routes import AsyncRoutes

        return chosen(AsyncRoutes(self), "routes")

    @cached_property
    def providers(self) -> AsyncProviders:
        """Operations of `client.providers`."""
        from .providers import AsyncProviders

        return chosen(AsyncProviders(self), "providers")
