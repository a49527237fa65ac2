// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The call of an operation.
///
/// - Throws: `DispatchError` for an operation that does not exist, and what the arguments break.
func invocation(_ operation: String, _ given: JSONObject) throws -> Invocation {
    let arguments: Arguments = Arguments(given)
    if let found: Invocation = try dispatchAgents(operation, arguments) { return found }
    if let found: Invocation = try dispatchBatches(operation, arguments) { return found }
    if let found: Invocation = try dispatchBenchmarks(operation, arguments) { return found }
    if let found: Invocation = try dispatchChat(operation, arguments) { return found }
    if let found: Invocation = try dispatchCompletions(operation, arguments) { return found }
    if let found: Invocation = try dispatchConversations(operation, arguments) { return found }
    if let found: Invocation = try dispatchDatasetio(operation, arguments) { return found }
    if let found: Invocation = try dispatchDatasets(operation, arguments) { return found }
    if let found: Invocation = try dispatchEmbeddings(operation, arguments) { return found }
    if let found: Invocation = try dispatchEval(operation, arguments) { return found }
    if let found: Invocation = try dispatchFiles(operation, arguments) { return found }
    if let found: Invocation = try dispatchInference(operation, arguments) { return found }
    if let found: Invocation = try dispatchInspect(operation, arguments) { return found }
    if let found: Invocation = try dispatchMemory(operation, arguments) { return found }
    if let found: Invocation = try dispatchMemoryBanks(operation, arguments) { return found }
    if let found: Invocation = try dispatchModels(operation, arguments) { return found }
    if let found: Invocation = try dispatchModerations(operation, arguments) { return found }
    if let found: Invocation = try dispatchPostTraining(operation, arguments) { return found }
    if let found: Invocation = try dispatchPrompts(operation, arguments) { return found }
    if let found: Invocation = try dispatchProviders(operation, arguments) { return found }
    if let found: Invocation = try dispatchResponses(operation, arguments) { return found }
    if let found: Invocation = try dispatchRewardScoring(operation, arguments) { return found }
    if let found: Invocation = try dispatchRoutes(operation, arguments) { return found }
    if let found: Invocation = try dispatchSafety(operation, arguments) { return found }
    if let found: Invocation = try dispatchScoring(operation, arguments) { return found }
    if let found: Invocation = try dispatchScoringFunctions(operation, arguments) { return found }
    if let found: Invocation = try dispatchShields(operation, arguments) { return found }
    if let found: Invocation = try dispatchSyntheticDataGeneration(operation, arguments) { return found }
    if let found: Invocation = try dispatchToolRuntime(operation, arguments) { return found }
    if let found: Invocation = try dispatchToolgroups(operation, arguments) { return found }
    if let found: Invocation = try dispatchTools(operation, arguments) { return found }
    if let found: Invocation = try dispatchVectorDBs(operation, arguments) { return found }
    if let found: Invocation = try dispatchVectorIO(operation, arguments) { return found }
    if let found: Invocation = try dispatchVectorStores(operation, arguments) { return found }
    throw DispatchError("there is no operation \(operation)")
}
