// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.eval`.
func dispatchEval(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "eval.run_eval": return try evalRunEval(arguments)
    case "eval.evaluate_rows": return try evalEvaluateRows(arguments)
    case "eval.jobs.retrieve": return try evalJobsRetrieve(arguments)
    case "eval.jobs.cancel": return try evalJobsCancel(arguments)
    case "eval.jobs.result": return try evalJobsResult(arguments)
    default: return nil
    }
}

private func evalRunEval(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    let request: RunEvalRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.eval.runEval(benchmarkID: benchmarkID, request, options: options)
            return Piece(answer)
        })
}

private func evalEvaluateRows(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    let request: EvaluateRowsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.eval.evaluateRows(benchmarkID: benchmarkID, request, options: options)
            return Piece(answer)
        })
}

private func evalJobsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    let jobID: String = try arguments.required("job_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.eval.jobs.retrieve(benchmarkID: benchmarkID, jobID: jobID, options: options)
            return Piece(answer)
        })
}

private func evalJobsCancel(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    let jobID: String = try arguments.required("job_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.eval.jobs.cancel(benchmarkID: benchmarkID, jobID: jobID, options: options)
            return Piece.nothing
        })
}

private func evalJobsResult(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let benchmarkID: String = try arguments.required("benchmark_id")
    let jobID: String = try arguments.required("job_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.eval.jobs.result(benchmarkID: benchmarkID, jobID: jobID, options: options)
            return Piece(answer)
        })
}
