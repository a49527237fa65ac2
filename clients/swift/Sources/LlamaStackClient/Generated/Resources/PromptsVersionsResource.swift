// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.prompts.versions`. `PromptsVersionsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol PromptsVersionsResource: Sendable {
    /// List the versions of a prompt.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
    func list(promptID: String, options: RequestOptions) -> PagedList<PromptList, Prompt>
}

extension PromptsVersionsResource {
    /// List the versions of a prompt.
    ///
    /// Returns every version of one prompt, oldest first.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - promptID: Identifier of the prompt.
    /// - Returns: The versions.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
    public func list(promptID: String, options: RequestOptions? = nil) -> PagedList<PromptList, Prompt> {
        list(promptID: promptID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.prompts.versions` to the server.
struct RemotePromptsVersions: PromptsVersionsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(promptID: String, options: RequestOptions) -> PagedList<PromptList, Prompt> {
        resource.list(
            { () throws -> Call in
                try listCall(promptID: promptID)
            },
            options, listPaging,
            items: { (answer: PromptList) -> [Prompt] in answer.data })
    }

    private var listPaging: Paging {
        Paging()
    }

    private func listCall(promptID: String) throws -> Call {
        let promptIDPart: String = try Encode.path("prompt_id", promptID)
        let call: Call = Call(
            operation: "prompts.versions.list", method: "GET",
            path: "/v1/prompts/\(promptIDPart)/versions")
        return call
    }
}
