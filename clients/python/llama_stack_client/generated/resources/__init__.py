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

        return chosen(Chat(self), self.implementation("chat"))

    @cached_property
    def completions(self) -> Completions:
        """Operations of `client.completions`."""
        from .completions import Completions

        return chosen(Completions(self), self.implementation("completions"))

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import Embeddings

        return chosen(Embeddings(self), self.implementation("embeddings"))

    @cached_property
    def inference(self) -> Inference:
        """Operations of `client.inference`."""
        from .inference import Inference

        return chosen(Inference(self), self.implementation("inference"))

    @cached_property
    def models(self) -> Models:
        """Operations of `client.models`."""
        from .models import Models

        return chosen(Models(self), self.implementation("models"))

    @cached_property
    def batches(self) -> Batches:
        """Operations of `client.batches`."""
        from .batches import Batches

        return chosen(Batches(self), self.implementation("batches"))

    @cached_property
    def safety(self) -> Safety:
        """Operations of `client.safety`."""
        from .safety import Safety

        return chosen(Safety(self), self.implementation("safety"))

    @cached_property
    def moderations(self) -> Moderations:
        """Operations of `client.moderations`."""
        from .moderations import Moderations

        return chosen(Moderations(self), self.implementation("moderations"))

    @cached_property
    def shields(self) -> Shields:
        """Operations of `client.shields`."""
        from .shields import Shields

        return chosen(Shields(self), self.implementation("shields"))

    @cached_property
    def memory_banks(self) -> MemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import MemoryBanks

        return chosen(MemoryBanks(self), self.implementation("memory_banks"))

    @cached_property
    def memory(self) -> Memory:
        """Operations of `client.memory`."""
        from .memory import Memory

        return chosen(Memory(self), self.implementation("memory"))

    @cached_property
    def vector_dbs(self) -> VectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import VectorDbs

        return chosen(VectorDbs(self), self.implementation("vector_dbs"))

    @cached_property
    def vector_io(self) -> VectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import VectorIo

        return chosen(VectorIo(self), self.implementation("vector_io"))

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import VectorStores

        return chosen(VectorStores(self), self.implementation("vector_stores"))

    @cached_property
    def files(self) -> Files:
        """Operations of `client.files`."""
        from .files import Files

        return chosen(Files(self), self.implementation("files"))

    @cached_property
    def agents(self) -> Agents:
        """Operations of `client.agents`."""
        from .agents import Agents

        return chosen(Agents(self), self.implementation("agents"))

    @cached_property
    def responses(self) -> Responses:
        """Operations of `client.responses`."""
        from .responses import Responses

        return chosen(Responses(self), self.implementation("responses"))

    @cached_property
    def conversations(self) -> Conversations:
        """Operations of `client.conversations`."""
        from .conversations import Conversations

        return chosen(Conversations(self), self.implementation("conversations"))

    @cached_property
    def toolgroups(self) -> Toolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import Toolgroups

        return chosen(Toolgroups(self), self.implementation("toolgroups"))

    @cached_property
    def tools(self) -> Tools:
        """Operations of `client.tools`."""
        from .tools import Tools

        return chosen(Tools(self), self.implementation("tools"))

    @cached_property
    def tool_runtime(self) -> ToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import ToolRuntime

        return chosen(ToolRuntime(self), self.implementation("tool_runtime"))

    @cached_property
    def prompts(self) -> Prompts:
        """Operations of `client.prompts`."""
        from .prompts import Prompts

        return chosen(Prompts(self), self.implementation("prompts"))

    @cached_property
    def benchmarks(self) -> Benchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import Benchmarks

        return chosen(Benchmarks(self), self.implementation("benchmarks"))

    @cached_property
    def eval(self) -> Eval:
        """Operations of `client.eval`."""
        from .eval import Eval

        return chosen(Eval(self), self.implementation("eval"))

    @cached_property
    def scoring(self) -> Scoring:
        """Operations of `client.scoring`."""
        from .scoring import Scoring

        return chosen(Scoring(self), self.implementation("scoring"))

    @cached_property
    def scoring_functions(self) -> ScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import ScoringFunctions

        return chosen(ScoringFunctions(self), self.implementation("scoring_functions"))

    @cached_property
    def reward_scoring(self) -> RewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import RewardScoring

        return chosen(RewardScoring(self), self.implementation("reward_scoring"))

    @cached_property
    def post_training(self) -> PostTraining:
        """Operations of `client.post_training`."""
        from .post_training import PostTraining

        return chosen(PostTraining(self), self.implementation("post_training"))

    @cached_property
    def synthetic_data_generation(self) -> SyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import SyntheticDataGeneration

        return chosen(SyntheticDataGeneration(self), self.implementation("synthetic_data_generation"))

    @cached_property
    def datasets(self) -> Datasets:
        """Operations of `client.datasets`."""
        from .datasets import Datasets

        return chosen(Datasets(self), self.implementation("datasets"))

    @cached_property
    def datasetio(self) -> Datasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import Datasetio

        return chosen(Datasetio(self), self.implementation("datasetio"))

    @cached_property
    def inspect(self) -> Inspect:
        """Operations of `client.inspect`."""
        from .inspect import Inspect

        return chosen(Inspect(self), self.implementation("inspect"))

    @cached_property
    def routes(self) -> Routes:
        """Operations of `client.routes`."""
        from .routes import Routes

        return chosen(Routes(self), self.implementation("routes"))

    @cached_property
    def providers(self) -> Providers:
        """Operations of `client.providers`."""
        from .providers import Providers

        return chosen(Providers(self), self.implementation("providers"))


class AsyncResources(AsyncClient["AsyncImplementations"]):
    """An async client with its resources."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations of `client.chat`."""
        from .chat import AsyncChat

        return chosen(AsyncChat(self), self.implementation("chat"))

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations of `client.completions`."""
        from .completions import AsyncCompletions

        return chosen(AsyncCompletions(self), self.implementation("completions"))

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations of `client.embeddings`."""
        from .embeddings import AsyncEmbeddings

        return chosen(AsyncEmbeddings(self), self.implementation("embeddings"))

    @cached_property
    def inference(self) -> AsyncInference:
        """Operations of `client.inference`."""
        from .inference import AsyncInference

        return chosen(AsyncInference(self), self.implementation("inference"))

    @cached_property
    def models(self) -> AsyncModels:
        """Operations of `client.models`."""
        from .models import AsyncModels

        return chosen(AsyncModels(self), self.implementation("models"))

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations of `client.batches`."""
        from .batches import AsyncBatches

        return chosen(AsyncBatches(self), self.implementation("batches"))

    @cached_property
    def safety(self) -> AsyncSafety:
        """Operations of `client.safety`."""
        from .safety import AsyncSafety

        return chosen(AsyncSafety(self), self.implementation("safety"))

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Operations of `client.moderations`."""
        from .moderations import AsyncModerations

        return chosen(AsyncModerations(self), self.implementation("moderations"))

    @cached_property
    def shields(self) -> AsyncShields:
        """Operations of `client.shields`."""
        from .shields import AsyncShields

        return chosen(AsyncShields(self), self.implementation("shields"))

    @cached_property
    def memory_banks(self) -> AsyncMemoryBanks:
        """Operations of `client.memory_banks`."""
        from .memory_banks import AsyncMemoryBanks

        return chosen(AsyncMemoryBanks(self), self.implementation("memory_banks"))

    @cached_property
    def memory(self) -> AsyncMemory:
        """Operations of `client.memory`."""
        from .memory import AsyncMemory

        return chosen(AsyncMemory(self), self.implementation("memory"))

    @cached_property
    def vector_dbs(self) -> AsyncVectorDbs:
        """Operations of `client.vector_dbs`."""
        from .vector_dbs import AsyncVectorDbs

        return chosen(AsyncVectorDbs(self), self.implementation("vector_dbs"))

    @cached_property
    def vector_io(self) -> AsyncVectorIo:
        """Operations of `client.vector_io`."""
        from .vector_io import AsyncVectorIo

        return chosen(AsyncVectorIo(self), self.implementation("vector_io"))

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Operations of `client.vector_stores`."""
        from .vector_stores import AsyncVectorStores

        return chosen(AsyncVectorStores(self), self.implementation("vector_stores"))

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations of `client.files`."""
        from .files import AsyncFiles

        return chosen(AsyncFiles(self), self.implementation("files"))

    @cached_property
    def agents(self) -> AsyncAgents:
        """Operations of `client.agents`."""
        from .agents import AsyncAgents

        return chosen(AsyncAgents(self), self.implementation("agents"))

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations of `client.responses`."""
        from .responses import AsyncResponses

        return chosen(AsyncResponses(self), self.implementation("responses"))

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Operations of `client.conversations`."""
        from .conversations import AsyncConversations

        return chosen(AsyncConversations(self), self.implementation("conversations"))

    @cached_property
    def toolgroups(self) -> AsyncToolgroups:
        """Operations of `client.toolgroups`."""
        from .toolgroups import AsyncToolgroups

        return chosen(AsyncToolgroups(self), self.implementation("toolgroups"))

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations of `client.tools`."""
        from .tools import AsyncTools

        return chosen(AsyncTools(self), self.implementation("tools"))

    @cached_property
    def tool_runtime(self) -> AsyncToolRuntime:
        """Operations of `client.tool_runtime`."""
        from .tool_runtime import AsyncToolRuntime

        return chosen(AsyncToolRuntime(self), self.implementation("tool_runtime"))

    @cached_property
    def prompts(self) -> AsyncPrompts:
        """Operations of `client.prompts`."""
        from .prompts import AsyncPrompts

        return chosen(AsyncPrompts(self), self.implementation("prompts"))

    @cached_property
    def benchmarks(self) -> AsyncBenchmarks:
        """Operations of `client.benchmarks`."""
        from .benchmarks import AsyncBenchmarks

        return chosen(AsyncBenchmarks(self), self.implementation("benchmarks"))

    @cached_property
    def eval(self) -> AsyncEval:
        """Operations of `client.eval`."""
        from .eval import AsyncEval

        return chosen(AsyncEval(self), self.implementation("eval"))

    @cached_property
    def scoring(self) -> AsyncScoring:
        """Operations of `client.scoring`."""
        from .scoring import AsyncScoring

        return chosen(AsyncScoring(self), self.implementation("scoring"))

    @cached_property
    def scoring_functions(self) -> AsyncScoringFunctions:
        """Operations of `client.scoring_functions`."""
        from .scoring_functions import AsyncScoringFunctions

        return chosen(AsyncScoringFunctions(self), self.implementation("scoring_functions"))

    @cached_property
    def reward_scoring(self) -> AsyncRewardScoring:
        """Operations of `client.reward_scoring`."""
        from .reward_scoring import AsyncRewardScoring

        return chosen(AsyncRewardScoring(self), self.implementation("reward_scoring"))

    @cached_property
    def post_training(self) -> AsyncPostTraining:
        """Operations of `client.post_training`."""
        from .post_training import AsyncPostTraining

        return chosen(AsyncPostTraining(self), self.implementation("post_training"))

    @cached_property
    def synthetic_data_generation(self) -> AsyncSyntheticDataGeneration:
        """Operations of `client.synthetic_data_generation`."""
        from .synthetic_data_generation import AsyncSyntheticDataGeneration

        return chosen(AsyncSyntheticDataGeneration(self), self.implementation("synthetic_data_generation"))

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Operations of `client.datasets`."""
        from .datasets import AsyncDatasets

        return chosen(AsyncDatasets(self), self.implementation("datasets"))

    @cached_property
    def datasetio(self) -> AsyncDatasetio:
        """Operations of `client.datasetio`."""
        from .datasetio import AsyncDatasetio

        return chosen(AsyncDatasetio(self), self.implementation("datasetio"))

    @cached_property
    def inspect(self) -> AsyncInspect:
        """Operations of `client.inspect`."""
        from .inspect import AsyncInspect

        return chosen(AsyncInspect(self), self.implementation("inspect"))

    @cached_property
    def routes(self) -> AsyncRoutes:
        """Operations of `client.routes`."""
        from .routes import AsyncRoutes

        return chosen(AsyncRoutes(self), self.implementation("routes"))

    @cached_property
    def providers(self) -> AsyncProviders:
        """Operations of `client.providers`."""
        from .providers import AsyncProviders

        return chosen(AsyncProviders(self), self.implementation("providers"))
