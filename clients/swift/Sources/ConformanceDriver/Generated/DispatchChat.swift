// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.chat`.
func dispatchChat(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "chat.completions.create": return try chatCompletionsCreate(arguments)
    case "chat.completions.list": return try chatCompletionsList(arguments)
    case "chat.completions.retrieve": return try chatCompletionsRetrieve(arguments)
    case "chat.completions.update": return try chatCompletionsUpdate(arguments)
    case "chat.completions.delete": return try chatCompletionsDelete(arguments)
    case "chat.completions.messages.list": return try chatCompletionsMessagesList(arguments)
    default: return nil
    }
}

private func chatCompletionsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateChatCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.chat.completions.create(request, options: options)
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.chat.completions.stream(request, options: options)
            return Pieces(stream: answer)
        })
}

private func chatCompletionsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let model: String? = try arguments.optional("model")
    let metadata: StringMap? = try arguments.optional("metadata")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.chat.completions.list(
                after: after,
                limit: limit,
                order: order,
                model: model,
                metadata: metadata,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.chat.completions.list(
                after: after,
                limit: limit,
                order: order,
                model: model,
                metadata: metadata,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func chatCompletionsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let completionID: String = try arguments.required("completion_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.chat.completions.retrieve(completionID: completionID, options: options)
            return Piece(answer)
        })
}

private func chatCompletionsUpdate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let completionID: String = try arguments.required("completion_id")
    let request: UpdateChatCompletionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.chat.completions.update(completionID: completionID, request, options: options)
            return Piece(answer)
        })
}

private func chatCompletionsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let completionID: String = try arguments.required("completion_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.chat.completions.delete(completionID: completionID, options: options)
            return Piece(answer)
        })
}

private func chatCompletionsMessagesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let completionID: String = try arguments.required("completion_id")
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.chat.completions.messages.list(
                completionID: completionID,
                after: after,
                limit: limit,
                order: order,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.chat.completions.messages.list(
                completionID: completionID,
                after: after,
                limit: limit,
                order: order,
                options: options
            )
            return Pieces(list: answer)
        })
}
