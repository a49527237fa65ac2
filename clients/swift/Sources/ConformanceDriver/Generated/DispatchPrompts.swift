// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.prompts`.
func dispatchPrompts(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "prompts.list": return try promptsList(arguments)
    case "prompts.create": return try promptsCreate(arguments)
    case "prompts.retrieve": return try promptsRetrieve(arguments)
    case "prompts.update": return try promptsUpdate(arguments)
    case "prompts.delete": return try promptsDelete(arguments)
    case "prompts.set_default_version": return try promptsSetDefaultVersion(arguments)
    case "prompts.versions.list": return try promptsVersionsList(arguments)
    default: return nil
    }
}

private func promptsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.prompts.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.prompts.list(options: options)
            return Pieces(list: answer)
        })
}

private func promptsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreatePromptRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.prompts.create(request, options: options)
            return Piece(answer)
        })
}

private func promptsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let promptID: String = try arguments.required("prompt_id")
    let version: Int? = try arguments.optional("version")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.prompts.retrieve(promptID: promptID, version: version, options: options)
            return Piece(answer)
        })
}

private func promptsUpdate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let promptID: String = try arguments.required("prompt_id")
    let request: UpdatePromptRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.prompts.update(promptID: promptID, request, options: options)
            return Piece(answer)
        })
}

private func promptsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let promptID: String = try arguments.required("prompt_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.prompts.delete(promptID: promptID, options: options)
            return Piece.nothing
        })
}

private func promptsSetDefaultVersion(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let promptID: String = try arguments.required("prompt_id")
    let request: SetDefaultVersionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.prompts.setDefaultVersion(promptID: promptID, request, options: options)
            return Piece(answer)
        })
}

private func promptsVersionsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let promptID: String = try arguments.required("prompt_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.prompts.versions.list(promptID: promptID, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.prompts.versions.list(promptID: promptID, options: options)
            return Pieces(list: answer)
        })
}
