// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.postTraining`.
func dispatchPostTraining(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "post_training.supervised_fine_tune": return try postTrainingSupervisedFineTune(arguments)
    case "post_training.preference_optimize": return try postTrainingPreferenceOptimize(arguments)
    case "post_training.jobs.list": return try postTrainingJobsList(arguments)
    case "post_training.jobs.status": return try postTrainingJobsStatus(arguments)
    case "post_training.jobs.artifacts": return try postTrainingJobsArtifacts(arguments)
    case "post_training.jobs.cancel": return try postTrainingJobsCancel(arguments)
    default: return nil
    }
}

private func postTrainingSupervisedFineTune(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: SupervisedFineTuneRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.postTraining.supervisedFineTune(request, options: options)
            return Piece(answer)
        })
}

private func postTrainingPreferenceOptimize(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: PreferenceOptimizeRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.postTraining.preferenceOptimize(request, options: options)
            return Piece(answer)
        })
}

private func postTrainingJobsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.postTraining.jobs.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.postTraining.jobs.list(options: options)
            return Pieces(list: answer)
        })
}

private func postTrainingJobsStatus(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let jobUUID: String = try arguments.required("job_uuid")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.postTraining.jobs.status(jobUUID: jobUUID, options: options)
            return Piece(answer)
        })
}

private func postTrainingJobsArtifacts(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let jobUUID: String = try arguments.required("job_uuid")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.postTraining.jobs.artifacts(jobUUID: jobUUID, options: options)
            return Piece(answer)
        })
}

private func postTrainingJobsCancel(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CancelTrainingJobRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.postTraining.jobs.cancel(request, options: options)
            return Piece.nothing
        })
}
