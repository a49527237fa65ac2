// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.resources.Resources

/** Every resource of a client; each call blocks its thread until it is done. */
public open class BlockingResources internal constructor(resources: Resources) {
    /** Operations of `client.chat`. */
    public val chat: ChatBlocking = ChatBlocking(resources.chat)

    /** Operations of `client.completions`. */
    public val completions: CompletionsBlocking = CompletionsBlocking(resources.completions)

    /** Operations of `client.embeddings`. */
    public val embeddings: EmbeddingsBlocking = EmbeddingsBlocking(resources.embeddings)

    /** Operations of `client.inference`. */
    public val inference: InferenceBlocking = InferenceBlocking(resources.inference)

    /** Operations of `client.models`. */
    public val models: ModelsBlocking = ModelsBlocking(resources.models)

    /** Operations of `client.batches`. */
    public val batches: BatchesBlocking = BatchesBlocking(resources.batches)

    /** Operations of `client.safety`. */
    public val safety: SafetyBlocking = SafetyBlocking(resources.safety)

    /** Operations of `client.moderations`. */
    public val moderations: ModerationsBlocking = ModerationsBlocking(resources.moderations)

    /** Operations of `client.shields`. */
    public val shields: ShieldsBlocking = ShieldsBlocking(resources.shields)

    /** Operations of `client.memory_banks`. */
    public val memoryBanks: MemoryBanksBlocking = MemoryBanksBlocking(resources.memoryBanks)

    /** Operations of `client.memory`. */
    public val memory: MemoryBlocking = MemoryBlocking(resources.memory)

    /** Operations of `client.vector_dbs`. */
    public val vectorDbs: VectorDbsBlocking = VectorDbsBlocking(resources.vectorDbs)

    /** Operations of `client.vector_io`. */
    public val vectorIo: VectorIoBlocking = VectorIoBlocking(resources.vectorIo)

    /** Operations of `client.vector_stores`. */
    public val vectorStores: VectorStoresBlocking = VectorStoresBlocking(resources.vectorStores)

    /** Operations of `client.files`. */
    public val files: FilesBlocking = FilesBlocking(resources.files)

    /** Operations of `client.agents`. */
    public val agents: AgentsBlocking = AgentsBlocking(resources.agents)

    /** Operations of `client.responses`. */
    public val responses: ResponsesBlocking = ResponsesBlocking(resources.responses)

    /** Operations of `client.conversations`. */
    public val conversations: ConversationsBlocking = ConversationsBlocking(resources.conversations)

    /** Operations of `client.toolgroups`. */
    public val toolgroups: ToolgroupsBlocking = ToolgroupsBlocking(resources.toolgroups)

    /** Operations of `client.tools`. */
    public val tools: ToolsBlocking = ToolsBlocking(resources.tools)

    /** Operations of `client.tool_runtime`. */
    public val toolRuntime: ToolRuntimeBlocking = ToolRuntimeBlocking(resources.toolRuntime)

    /** Operations of `client.prompts`. */
    public val prompts: PromptsBlocking = PromptsBlocking(resources.prompts)

    /** Operations of `client.benchmarks`. */
    public val benchmarks: BenchmarksBlocking = BenchmarksBlocking(resources.benchmarks)

    /** Operations of `client.eval`. */
    public val eval: EvalBlocking = EvalBlocking(resources.eval)

    /** Operations of `client.scoring`. */
    public val scoring: ScoringBlocking = ScoringBlocking(resources.scoring)

    /** Operations of `client.scoring_functions`. */
    public val scoringFunctions: ScoringFunctionsBlocking = ScoringFunctionsBlocking(resources.scoringFunctions)

    /** Operations of `client.reward_scoring`. */
    public val rewardScoring: RewardScoringBlocking = RewardScoringBlocking(resources.rewardScoring)

    /** Operations of `client.post_training`. */
    public val postTraining: PostTrainingBlocking = PostTrainingBlocking(resources.postTraining)

    /** Operations of `client.synthetic_data_generation`. */
    public val syntheticDataGeneration: SyntheticDataGenerationBlocking = SyntheticDataGenerationBlocking(resources.syntheticDataGeneration)

    /** Operations of `client.datasets`. */
    public val datasets: DatasetsBlocking = DatasetsBlocking(resources.datasets)

    /** Operations of `client.datasetio`. */
    public val datasetio: DatasetioBlocking = DatasetioBlocking(resources.datasetio)

    /** Operations of `client.inspect`. */
    public val inspect: InspectBlocking = InspectBlocking(resources.inspect)

    /** Operations of `client.routes`. */
    public val routes: RoutesBlocking = RoutesBlocking(resources.routes)

    /** Operations of `client.providers`. */
    public val providers: ProvidersBlocking = ProvidersBlocking(resources.providers)
}
