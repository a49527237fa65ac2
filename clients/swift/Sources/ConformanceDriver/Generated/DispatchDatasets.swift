// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.datasets`.
func dispatchDatasets(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "datasets.list": return try datasetsList(arguments)
    case "datasets.register": return try datasetsRegister(arguments)
    case "datasets.retrieve": return try datasetsRetrieve(arguments)
    case "datasets.unregister": return try datasetsUnregister(arguments)
    default: return nil
    }
}

private func datasetsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.datasets.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.datasets.list(options: options)
            return Pieces(list: answer)
        })
}

private func datasetsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterDatasetRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.datasets.register(request, options: options)
            return Piece(answer)
        })
}

private func datasetsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let datasetID: String = try arguments.required("dataset_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.datasets.retrieve(datasetID: datasetID, options: options)
            return Piece(answer)
        })
}

private func datasetsUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let datasetID: String = try arguments.required("dataset_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.datasets.unregister(datasetID: datasetID, options: options)
            return Piece.nothing
        })
}
