// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.postTraining.jobs`. `PostTrainingJobsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol PostTrainingJobsResource: Sendable {
    /// List jobs.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
    func list(options: RequestOptions) -> PagedList<ListPostTrainingJobsResponse, PostTrainingJob>
    /// Get the status of a job.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
    func status(jobUUID: String, options: RequestOptions) async throws -> PostTrainingJobStatusResponse
    /// Get the artifacts of a job.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
    func artifacts(jobUUID: String, options: RequestOptions) async throws -> PostTrainingJobArtifactsResponse
    /// Cancel a job.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
    func cancel(_ request: CancelTrainingJobRequest, options: RequestOptions) async throws
}

extension PostTrainingJobsResource {
    /// List jobs.
    ///
    /// Lists the jobs, newest first.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Returns: The jobs.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
    public func list(options: RequestOptions? = nil) -> PagedList<ListPostTrainingJobsResponse, PostTrainingJob> {
        list(options: options ?? RequestOptions())
    }

    /// Get the status of a job.
    ///
    /// Says where a job stands, and which checkpoints it has written.
    ///
    /// - Parameters:
    ///   - jobUUID: Identifier of the job.
    /// - Returns: The status.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
    public func status(jobUUID: String, options: RequestOptions? = nil) async throws -> PostTrainingJobStatusResponse {
        try await status(jobUUID: jobUUID, options: options ?? RequestOptions())
    }

    /// Get the artifacts of a job.
    ///
    /// Lists the checkpoints that a job has written so far.
    ///
    /// - Parameters:
    ///   - jobUUID: Identifier of the job.
    /// - Returns: The artifacts.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
    public func artifacts(
        jobUUID: String,
        options: RequestOptions? = nil
    ) async throws -> PostTrainingJobArtifactsResponse {
        try await artifacts(jobUUID: jobUUID, options: options ?? RequestOptions())
    }

    /// Cancel a job.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
    public func cancel(_ request: CancelTrainingJobRequest, options: RequestOptions? = nil) async throws {
        try await cancel(request, options: options ?? RequestOptions())
    }

    /// Cancel a job.
    ///
    /// Stops a job. Its checkpoints stay, and a job that is over stays as it is.
    ///
    /// - Parameters:
    ///   - jobUUID: Identifier of the job.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
    public func cancel(jobUUID: String, options: RequestOptions? = nil) async throws {
        let request: CancelTrainingJobRequest = CancelTrainingJobRequest(jobUUID: jobUUID)
        return try await cancel(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.postTraining.jobs` to the server.
struct RemotePostTrainingJobs: PostTrainingJobsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(options: RequestOptions) -> PagedList<ListPostTrainingJobsResponse, PostTrainingJob> {
        resource.list(
            { () throws -> Call in
                try listCall()
            },
            options, listPaging,
            items: { (answer: ListPostTrainingJobsResponse) -> [PostTrainingJob] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall() throws -> Call {
        let call: Call = Call(
            operation: "post_training.jobs.list", method: "GET",
            path: "/v1/post-training/jobs")
        return call
    }

    func status(jobUUID: String, options: RequestOptions) async throws -> PostTrainingJobStatusResponse {
        let call: Call = try statusCall(jobUUID: jobUUID)
        return try await resource.json(call, options)
    }

    private func statusCall(jobUUID: String) throws -> Call {
        var call: Call = Call(
            operation: "post_training.jobs.status", method: "GET",
            path: "/v1/post-training/job/status")
        call.query += Encode.query("job_uuid", jobUUID.json)
        return call
    }

    func artifacts(jobUUID: String, options: RequestOptions) async throws -> PostTrainingJobArtifactsResponse {
        let call: Call = try artifactsCall(jobUUID: jobUUID)
        return try await resource.json(call, options)
    }

    private func artifactsCall(jobUUID: String) throws -> Call {
        var call: Call = Call(
            operation: "post_training.jobs.artifacts", method: "GET",
            path: "/v1/post-training/job/artifacts")
        call.query += Encode.query("job_uuid", jobUUID.json)
        return call
    }

    func cancel(_ request: CancelTrainingJobRequest, options: RequestOptions) async throws {
        let call: Call = try cancelCall(request)
        return try await resource.nothing(call, options)
    }

    private func cancelCall(_ request: CancelTrainingJobRequest) throws -> Call {
        var call: Call = Call(
            operation: "post_training.jobs.cancel", method: "POST",
            path: "/v1/post-training/job/cancel")
        call.body = try .json(request.json)
        return call
    }
}
