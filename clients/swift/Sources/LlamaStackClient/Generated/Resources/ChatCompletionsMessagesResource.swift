// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.chat.completions.messages`. `ChatCompletionsMessagesResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ChatCompletionsMessagesResource: Sendable {
    /// List the messages of a stored chat completion.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
    func list(
        completionID: String,
        after: String?,
        limit: Int?,
        order: SortOrder?,
        options: RequestOptions
    ) -> PagedList<StoredChatMessageList, StoredChatMessage>
}

extension ChatCompletionsMessagesResource {
    /// List the messages of a stored chat completion.
    ///
    /// Lists the messages that a stored chat completion answered.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - completionID: Identifier of the chat completion.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Order of the messages. Default ascending, the order of the chat.
    /// - Returns: One page of them.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
    public func list(
        completionID: String,
        after: String? = nil,
        limit: Int? = nil,
        order: SortOrder? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<StoredChatMessageList, StoredChatMessage> {
        list(completionID: completionID, after: after, limit: limit, order: order, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.chat.completions.messages` to the server.
struct RemoteChatCompletionsMessages: ChatCompletionsMessagesResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(
        completionID: String,
        after: String?,
        limit: Int?,
        order: SortOrder?,
        options: RequestOptions
    ) -> PagedList<StoredChatMessageList, StoredChatMessage> {
        resource.list(
            { () throws -> Call in
                try listCall(completionID: completionID, after: after, limit: limit, order: order)
            },
            options, listPaging,
            items: { (answer: StoredChatMessageList) -> [StoredChatMessage] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(completionID: String, after: String?, limit: Int?, order: SortOrder?) throws -> Call {
        let completionIDPart: String = try Encode.path("completion_id", completionID)
        var call: Call = Call(
            operation: "chat.completions.messages.list", method: "GET",
            path: "/v1/chat/completions/\(completionIDPart)/messages")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        return call
    }
}
