// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.models`.
func dispatchModels(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "models.list": return try modelsList(arguments)
    case "models.register": return try modelsRegister(arguments)
    case "models.retrieve": return try modelsRetrieve(arguments)
    case "models.delete": return try modelsDelete(arguments)
    default: return nil
    }
}

private func modelsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.models.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.models.list(options: options)
            return Pieces(list: answer)
        })
}

private func modelsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterModelRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.models.register(request, options: options)
            return Piece(answer)
        })
}

private func modelsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let modelID: String = try arguments.required("model_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.models.retrieve(modelID: modelID, options: options)
            return Piece(answer)
        })
}

private func modelsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let modelID: String = try arguments.required("model_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.models.delete(modelID: modelID, options: options)
            return Piece(answer)
        })
}
