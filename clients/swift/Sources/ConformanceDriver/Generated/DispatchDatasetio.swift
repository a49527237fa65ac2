// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.datasetio`.
func dispatchDatasetio(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "datasetio.iterrows": return try datasetioIterrows(arguments)
    case "datasetio.append_rows": return try datasetioAppendRows(arguments)
    default: return nil
    }
}

private func datasetioIterrows(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let datasetID: String = try arguments.required("dataset_id")
    let startIndex: Int? = try arguments.optional("start_index")
    let limit: Int? = try arguments.optional("limit")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.datasetio.iterrows(
                datasetID: datasetID,
                startIndex: startIndex,
                limit: limit,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.datasetio.iterrows(
                datasetID: datasetID,
                startIndex: startIndex,
                limit: limit,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func datasetioAppendRows(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let datasetID: String = try arguments.required("dataset_id")
    let request: AppendRowsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.datasetio.appendRows(datasetID: datasetID, request, options: options)
            return Piece.nothing
        })
}
