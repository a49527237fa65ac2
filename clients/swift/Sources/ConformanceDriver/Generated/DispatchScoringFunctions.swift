// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.scoringFunctions`.
func dispatchScoringFunctions(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "scoring_functions.list": return try scoringFunctionsList(arguments)
    case "scoring_functions.register": return try scoringFunctionsRegister(arguments)
    case "scoring_functions.retrieve": return try scoringFunctionsRetrieve(arguments)
    case "scoring_functions.unregister": return try scoringFunctionsUnregister(arguments)
    default: return nil
    }
}

private func scoringFunctionsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.scoringFunctions.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.scoringFunctions.list(options: options)
            return Pieces(list: answer)
        })
}

private func scoringFunctionsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterScoringFunctionRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.scoringFunctions.register(request, options: options)
            return Piece(answer)
        })
}

private func scoringFunctionsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let scoringFnID: String = try arguments.required("scoring_fn_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.scoringFunctions.retrieve(scoringFnID: scoringFnID, options: options)
            return Piece(answer)
        })
}

private func scoringFunctionsUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let scoringFnID: String = try arguments.required("scoring_fn_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.scoringFunctions.unregister(scoringFnID: scoringFnID, options: options)
            return Piece.nothing
        })
}
