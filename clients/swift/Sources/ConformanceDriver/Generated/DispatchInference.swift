// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.inference`.
func dispatchInference(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "inference.chat_completion": return try inferenceChatCompletion(arguments)
    case "inference.completion": return try inferenceCompletion(arguments)
    case "inference.embeddings": return try inferenceEmbeddings(arguments)
    case "inference.batch_chat_completion": return try inferenceBatchChatCompletion(arguments)
    case "inference.batch_completion": return try inferenceBatchCompletion(arguments)
    case "inference.rerank": return try inferenceRerank(arguments)
    default: return nil
    }
}

private func inferenceChatCompletion(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: ChatCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.chatCompletion(request, options: options)
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.inference.chatCompletionStream(request, options: options)
            return Pieces(stream: answer)
        })
}

private func inferenceCompletion(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.completion(request, options: options)
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.inference.completionStream(request, options: options)
            return Pieces(stream: answer)
        })
}

private func inferenceEmbeddings(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: EmbeddingsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.embeddings(request, options: options)
            return Piece(answer)
        })
}

private func inferenceBatchChatCompletion(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: BatchChatCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.batchChatCompletion(request, options: options)
            return Piece(answer)
        })
}

private func inferenceBatchCompletion(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: BatchCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.batchCompletion(request, options: options)
            return Piece(answer)
        })
}

private func inferenceRerank(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RerankRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.inference.rerank(request, options: options)
            return Piece(answer)
        })
}
