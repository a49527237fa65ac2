// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The resources of a client.
struct Resources: Sendable {
    var chat: any ChatResource
    var completions: any CompletionsResource
    var embeddings: any EmbeddingsResource
    var inference: any InferenceResource
    var models: any ModelsResource
    var batches: any BatchesResource
    var safety: any SafetyResource
    var moderations: any ModerationsResource
    var shields: any ShieldsResource
    var memoryBanks: any MemoryBanksResource
    var memory: any MemoryResource
    var vectorDBs: any VectorDBsResource
    var vectorIO: any VectorIOResource
    var vectorStores: any VectorStoresResource
    var files: any FilesResource
    var agents: any AgentsResource
    var responses: any ResponsesResource
    var conversations: any ConversationsResource
    var toolgroups: any ToolgroupsResource
    var tools: any ToolsResource
    var toolRuntime: any ToolRuntimeResource
    var prompts: any PromptsResource
    var benchmarks: any BenchmarksResource
    var eval: any EvalResource
    var scoring: any ScoringResource
    var scoringFunctions: any ScoringFunctionsResource
    var rewardScoring: any RewardScoringResource
    var postTraining: any PostTrainingResource
    var syntheticDataGeneration: any SyntheticDataGenerationResource
    var datasets: any DatasetsResource
    var datasetio: any DatasetioResource
    var inspect: any InspectResource
    var routes: any RoutesResource
    var providers: any ProvidersResource

    init(_ resource: Resource) {
        chat = RemoteChat(resource)
        completions = RemoteCompletions(resource)
        embeddings = RemoteEmbeddings(resource)
        inference = RemoteInference(resource)
        models = RemoteModels(resource)
        batches = RemoteBatches(resource)
        safety = RemoteSafety(resource)
        moderations = RemoteModerations(resource)
        shields = RemoteShields(resource)
        memoryBanks = RemoteMemoryBanks(resource)
        memory = RemoteMemory(resource)
        vectorDBs = RemoteVectorDBs(resource)
        vectorIO = RemoteVectorIO(resource)
        vectorStores = RemoteVectorStores(resource)
        files = RemoteFiles(resource)
        agents = RemoteAgents(resource)
        responses = RemoteResponses(resource)
        conversations = RemoteConversations(resource)
        toolgroups = RemoteToolgroups(resource)
        tools = RemoteTools(resource)
        toolRuntime = RemoteToolRuntime(resource)
        prompts = RemotePrompts(resource)
        benchmarks = RemoteBenchmarks(resource)
        eval = RemoteEval(resource)
        scoring = RemoteScoring(resource)
        scoringFunctions = RemoteScoringFunctions(resource)
        rewardScoring = RemoteRewardScoring(resource)
        postTraining = RemotePostTraining(resource)
        syntheticDataGeneration = RemoteSyntheticDataGeneration(resource)
        datasets = RemoteDatasets(resource)
        datasetio = RemoteDatasetio(resource)
        inspect = RemoteInspect(resource)
        routes = RemoteRoutes(resource)
        providers = RemoteProviders(resource)
    }
}

extension LlamaStackClient {
    /// Operations of `client.chat`.
    public var chat: any ChatResource {
        get { resources.chat }
        set { resources.chat = newValue }
    }

    /// Operations of `client.completions`.
    public var completions: any CompletionsResource {
        get { resources.completions }
        set { resources.completions = newValue }
    }

    /// Operations of `client.embeddings`.
    public var embeddings: any EmbeddingsResource {
        get { resources.embeddings }
        set { resources.embeddings = newValue }
    }

    /// Operations of `client.inference`.
    public var inference: any InferenceResource {
        get { resources.inference }
        set { resources.inference = newValue }
    }

    /// Operations of `client.models`.
    public var models: any ModelsResource {
        get { resources.models }
        set { resources.models = newValue }
    }

    /// Operations of `client.batches`.
    public var batches: any BatchesResource {
        get { resources.batches }
        set { resources.batches = newValue }
    }

    /// Operations of `client.safety`.
    public var safety: any SafetyResource {
        get { resources.safety }
        set { resources.safety = newValue }
    }

    /// Operations of `client.moderations`.
    public var moderations: any ModerationsResource {
        get { resources.moderations }
        set { resources.moderations = newValue }
    }

    /// Operations of `client.shields`.
    public var shields: any ShieldsResource {
        get { resources.shields }
        set { resources.shields = newValue }
    }

    /// Operations of `client.memoryBanks`.
    public var memoryBanks: any MemoryBanksResource {
        get { resources.memoryBanks }
        set { resources.memoryBanks = newValue }
    }

    /// Operations of `client.memory`.
    public var memory: any MemoryResource {
        get { resources.memory }
        set { resources.memory = newValue }
    }

    /// Operations of `client.vectorDBs`.
    public var vectorDBs: any VectorDBsResource {
        get { resources.vectorDBs }
        set { resources.vectorDBs = newValue }
    }

    /// Operations of `client.vectorIO`.
    public var vectorIO: any VectorIOResource {
        get { resources.vectorIO }
        set { resources.vectorIO = newValue }
    }

    /// Operations of `client.vectorStores`.
    public var vectorStores: any VectorStoresResource {
        get { resources.vectorStores }
        set { resources.vectorStores = newValue }
    }

    /// Operations of `client.files`.
    public var files: any FilesResource {
        get { resources.files }
        set { resources.files = newValue }
    }

    /// Operations of `client.agents`.
    public var agents: any AgentsResource {
        get { resources.agents }
        set { resources.agents = newValue }
    }

    /// Operations of `client.responses`.
    public var responses: any ResponsesResource {
        get { resources.responses }
        set { resources.responses = newValue }
    }

    /// Operations of `client.conversations`.
    public var conversations: any ConversationsResource {
        get { resources.conversations }
        set { resources.conversations = newValue }
    }

    /// Operations of `client.toolgroups`.
    public var toolgroups: any ToolgroupsResource {
        get { resources.toolgroups }
        set { resources.toolgroups = newValue }
    }

    /// Operations of `client.tools`.
    public var tools: any ToolsResource {
        get { resources.tools }
        set { resources.tools = newValue }
    }

    /// Operations of `client.toolRuntime`.
    public var toolRuntime: any ToolRuntimeResource {
        get { resources.toolRuntime }
        set { resources.toolRuntime = newValue }
    }

    /// Operations of `client.prompts`.
    public var prompts: any PromptsResource {
        get { resources.prompts }
        set { resources.prompts = newValue }
    }

    /// Operations of `client.benchmarks`.
    public var benchmarks: any BenchmarksResource {
        get { resources.benchmarks }
        set { resources.benchmarks = newValue }
    }

    /// Operations of `client.eval`.
    public var eval: any EvalResource {
        get { resources.eval }
        set { resources.eval = newValue }
    }

    /// Operations of `client.scoring`.
    public var scoring: any ScoringResource {
        get { resources.scoring }
        set { resources.scoring = newValue }
    }

    /// Operations of `client.scoringFunctions`.
    public var scoringFunctions: any ScoringFunctionsResource {
        get { resources.scoringFunctions }
        set { resources.scoringFunctions = newValue }
    }

    /// Operations of `client.rewardScoring`.
    public var rewardScoring: any RewardScoringResource {
        get { resources.rewardScoring }
        set { resources.rewardScoring = newValue }
    }

    /// Operations of `client.postTraining`.
    public var postTraining: any PostTrainingResource {
        get { resources.postTraining }
        set { resources.postTraining = newValue }
    }

    /// Operations of `client.syntheticDataGeneration`.
    public var syntheticDataGeneration: any SyntheticDataGenerationResource {
        get { resources.syntheticDataGeneration }
        set { resources.syntheticDataGeneration = newValue }
    }

    /// Operations of `client.datasets`.
    public var datasets: any DatasetsResource {
        get { resources.datasets }
        set { resources.datasets = newValue }
    }

    /// Operations of `client.datasetio`.
    public var datasetio: any DatasetioResource {
        get { resources.datasetio }
        set { resources.datasetio = newValue }
    }

    /// Operations of `client.inspect`.
    public var inspect: any InspectResource {
        get { resources.inspect }
        set { resources.inspect = newValue }
    }

    /// Operations of `client.routes`.
    public var routes: any RoutesResource {
        get { resources.routes }
        set { resources.routes = newValue }
    }

    /// Operations of `client.providers`.
    public var providers: any ProvidersResource {
        get { resources.providers }
        set { resources.providers = newValue }
    }
}
