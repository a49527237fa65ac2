// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.responses`.
func dispatchResponses(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "responses.create": return try responsesCreate(arguments)
    case "responses.list": return try responsesList(arguments)
    case "responses.compact": return try responsesCompact(arguments)
    case "responses.retrieve": return try responsesRetrieve(arguments)
    case "responses.delete": return try responsesDelete(arguments)
    case "responses.cancel": return try responsesCancel(arguments)
    case "responses.input_items.list": return try responsesInputItemsList(arguments)
    default: return nil
    }
}

private func responsesCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateResponseRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.responses.create(request, options: options)
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.stream(request, options: options)
            return Pieces(stream: answer)
        })
}

private func responsesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    let model: String? = try arguments.optional("model")
    let order: SortOrder? = try arguments.optional("order")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.list(after: after, limit: limit, model: model, order: order, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.list(after: after, limit: limit, model: model, order: order, options: options)
            return Pieces(list: answer)
        })
}

private func responsesCompact(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CompactResponseRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.responses.compact(request, options: options)
            return Piece(answer)
        })
}

private func responsesRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let responseID: String = try arguments.required("response_id")
    let include: [ResponseInclude]? = try arguments.optional("include")
    let startingAfter: Int? = try arguments.optional("starting_after")
    let includeObfuscation: Bool? = try arguments.optional("include_obfuscation")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.responses.retrieve(
                responseID: responseID,
                include: include,
                startingAfter: startingAfter,
                includeObfuscation: includeObfuscation,
                options: options
            )
            return Piece(answer)
        },
        stream: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.retrieveStream(
                responseID: responseID,
                include: include,
                startingAfter: startingAfter,
                includeObfuscation: includeObfuscation,
                options: options
            )
            return Pieces(stream: answer)
        })
}

private func responsesDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let responseID: String = try arguments.required("response_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.responses.delete(responseID: responseID, options: options)
            return Piece(answer)
        })
}

private func responsesCancel(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let responseID: String = try arguments.required("response_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.responses.cancel(responseID: responseID, options: options)
            return Piece(answer)
        })
}

private func responsesInputItemsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let responseID: String = try arguments.required("response_id")
    let after: String? = try arguments.optional("after")
    let before: String? = try arguments.optional("before")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let include: [ResponseInclude]? = try arguments.optional("include")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.inputItems.list(
                responseID: responseID,
                after: after,
                before: before,
                limit: limit,
                order: order,
                include: include,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.responses.inputItems.list(
                responseID: responseID,
                after: after,
                before: before,
                limit: limit,
                order: order,
                include: include,
                options: options
            )
            return Pieces(list: answer)
        })
}
