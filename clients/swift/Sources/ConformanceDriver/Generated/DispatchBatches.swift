// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.batches`.
func dispatchBatches(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "batches.create": return try batchesCreate(arguments)
    case "batches.list": return try batchesList(arguments)
    case "batches.retrieve": return try batchesRetrieve(arguments)
    case "batches.cancel": return try batchesCancel(arguments)
    default: return nil
    }
}

private func batchesCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateBatchRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.batches.create(request, options: options)
            return Piece(answer)
        })
}

private func batchesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.batches.list(after: after, limit: limit, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.batches.list(after: after, limit: limit, options: options)
            return Pieces(list: answer)
        })
}

private func batchesRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let batchID: String = try arguments.required("batch_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.batches.retrieve(batchID: batchID, options: options)
            return Piece(answer)
        })
}

private func batchesCancel(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let batchID: String = try arguments.required("batch_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.batches.cancel(batchID: batchID, options: options)
            return Piece(answer)
        })
}
