// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.runtime.ClientCore

/** Every resource of a client. An implementation may take the place of any of them. */
public interface Resources {
    /** Operations of `client.chat`. */
    public val chat: Chat

    /** Operations of `client.completions`. */
    public val completions: Completions

    /** Operations of `client.embeddings`. */
    public val embeddings: Embeddings

    /** Operations of `client.inference`. */
    public val inference: Inference

    /** Operations of `client.models`. */
    public val models: Models

    /** Operations of `client.batches`. */
    public val batches: Batches

    /** Operations of `client.safety`. */
    public val safety: Safety

    /** Operations of `client.moderations`. */
    public val moderations: Moderations

    /** Operations of `client.shields`. */
    public val shields: Shields

    /** Operations of `client.memory_banks`. */
    public val memoryBanks: MemoryBanks

    /** Operations of `client.memory`. */
    public val memory: Memory

    /** Operations of `client.vector_dbs`. */
    public val vectorDbs: VectorDbs

    /** Operations of `client.vector_io`. */
    public val vectorIo: VectorIo

    /** Operations of `client.vector_stores`. */
    public val vectorStores: VectorStores

    /** Operations of `client.files`. */
    public val files: Files

    /** Operations of `client.agents`. */
    public val agents: Agents

    /** Operations of `client.responses`. */
    public val responses: Responses

    /** Operations of `client.conversations`. */
    public val conversations: Conversations

    /** Operations of `client.toolgroups`. */
    public val toolgroups: Toolgroups

    /** Operations of `client.tools`. */
    public val tools: Tools

    /** Operations of `client.tool_runtime`. */
    public val toolRuntime: ToolRuntime

    /** Operations of `client.prompts`. */
    public val prompts: Prompts

    /** Operations of `client.benchmarks`. */
    public val benchmarks: Benchmarks

    /** Operations of `client.eval`. */
    public val eval: Eval

    /** Operations of `client.scoring`. */
    public val scoring: Scoring

    /** Operations of `client.scoring_functions`. */
    public val scoringFunctions: ScoringFunctions

    /** Operations of `client.reward_scoring`. */
    public val rewardScoring: RewardScoring

    /** Operations of `client.post_training`. */
    public val postTraining: PostTraining

    /** Operations of `client.synthetic_data_generation`. */
    public val syntheticDataGeneration: SyntheticDataGeneration

    /** Operations of `client.datasets`. */
    public val datasets: Datasets

    /** Operations of `client.datasetio`. */
    public val datasetio: Datasetio

    /** Operations of `client.inspect`. */
    public val inspect: Inspect

    /** Operations of `client.routes`. */
    public val routes: Routes

    /** Operations of `client.providers`. */
    public val providers: Providers
}

/** Asks a server. */
internal class RemoteResources(core: ClientCore) : Resources {
    override val chat: Chat = RemoteChat(core)
    override val completions: Completions = RemoteCompletions(core)
    override val embeddings: Embeddings = RemoteEmbeddings(core)
    override val inference: Inference = RemoteInference(core)
    override val models: Models = RemoteModels(core)
    override val batches: Batches = RemoteBatches(core)
    override val safety: Safety = RemoteSafety(core)
    override val moderations: Moderations = RemoteModerations(core)
    override val shields: Shields = RemoteShields(core)
    override val memoryBanks: MemoryBanks = RemoteMemoryBanks(core)
    override val memory: Memory = RemoteMemory(core)
    override val vectorDbs: VectorDbs = RemoteVectorDbs(core)
    override val vectorIo: VectorIo = RemoteVectorIo(core)
    override val vectorStores: VectorStores = RemoteVectorStores(core)
    override val files: Files = RemoteFiles(core)
    override val agents: Agents = RemoteAgents(core)
    override val responses: Responses = RemoteResponses(core)
    override val conversations: Conversations = RemoteConversations(core)
    override val toolgroups: Toolgroups = RemoteToolgroups(core)
    override val tools: Tools = RemoteTools(core)
    override val toolRuntime: ToolRuntime = RemoteToolRuntime(core)
    override val prompts: Prompts = RemotePrompts(core)
    override val benchmarks: Benchmarks = RemoteBenchmarks(core)
    override val eval: Eval = RemoteEval(core)
    override val scoring: Scoring = RemoteScoring(core)
    override val scoringFunctions: ScoringFunctions = RemoteScoringFunctions(core)
    override val rewardScoring: RewardScoring = RemoteRewardScoring(core)
    override val postTraining: PostTraining = RemotePostTraining(core)
    override val syntheticDataGeneration: SyntheticDataGeneration = RemoteSyntheticDataGeneration(core)
    override val datasets: Datasets = RemoteDatasets(core)
    override val datasetio: Datasetio = RemoteDatasetio(core)
    override val inspect: Inspect = RemoteInspect(core)
    override val routes: Routes = RemoteRoutes(core)
    override val providers: Providers = RemoteProviders(core)
}
