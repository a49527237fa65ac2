// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.benchmarks`.
func dispatchBenchmarks(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "benchmarks.list": return try benchmarksList(arguments)
    case "benchmarks.register": return try benchmarksRegister(arguments)
    case "benchmarks.retrieve": return try benchmarksRetrieve(arguments)
    case "benchmarks.unregister": return try benchmarksUnregister(arguments)
    default: return nil
    }
}

private func benchmarksList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.benchmarks.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.benchmarks.list(options: options)
            return Pieces(list: answer)
        })
}

private func benchmarksRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterBenchmarkRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.benchmarks.register(request, options: options)
            return Piece(answer)
        })
}

private func benchmarksRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.benchmarks.retrieve(benchmarkID: benchmarkID, options: options)
            return Piece(answer)
        })
}

private func benchmarksUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.benchmarks.unregister(benchmarkID: benchmarkID, options: options)
            return Piece.nothing
        })
}
