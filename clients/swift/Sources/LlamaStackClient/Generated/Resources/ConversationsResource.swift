// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.conversations`. `ConversationsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ConversationsResource: Sendable {
    /// Operations of `client.conversations.items`.
    var items: any ConversationsItemsResource { get set }
    /// Create a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations/post
    func create(_ request: CreateConversationRequest, options: RequestOptions) async throws -> Conversation
    /// Get a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
    func retrieve(conversationID: String, options: RequestOptions) async throws -> Conversation
    /// Update a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
    func update(
        conversationID: String,
        _ request: UpdateConversationRequest,
        options: RequestOptions
    ) async throws -> Conversation
    /// Delete a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
    func delete(conversationID: String, options: RequestOptions) async throws -> ConversationDeleted
}

extension ConversationsResource {
    /// Create a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations/post
    public func create(
        _ request: CreateConversationRequest,
        options: RequestOptions? = nil
    ) async throws -> Conversation {
        try await create(request, options: options ?? RequestOptions())
    }

    /// Create a conversation.
    ///
    /// Starts a conversation, empty or with first items.
    ///
    /// - Parameters:
    ///   - items: First items, 20 at most.
    ///   - metadata: Short texts to keep with the conversation.
    /// - Returns: The new conversation.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations/post
    public func create(
        items: [ResponseInputItem]? = nil,
        metadata: StringMap? = nil,
        options: RequestOptions? = nil
    ) async throws -> Conversation {
        let request: CreateConversationRequest = CreateConversationRequest(
            items: .given(items),
            metadata: .given(metadata)
        )
        return try await create(request, options: options ?? RequestOptions())
    }

    /// Get a conversation.
    ///
    /// Returns one conversation.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    /// - Returns: The conversation.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
    public func retrieve(conversationID: String, options: RequestOptions? = nil) async throws -> Conversation {
        try await retrieve(conversationID: conversationID, options: options ?? RequestOptions())
    }

    /// Update a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
    public func update(
        conversationID: String,
        _ request: UpdateConversationRequest,
        options: RequestOptions? = nil
    ) async throws -> Conversation {
        try await update(conversationID: conversationID, request, options: options ?? RequestOptions())
    }

    /// Update a conversation.
    ///
    /// Replaces the metadata of a conversation.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    ///   - metadata: Short texts that replace the earlier ones; null removes them.
    /// - Returns: The updated conversation.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
    public func update(
        conversationID: String,
        metadata: StringMap?,
        options: RequestOptions? = nil
    ) async throws -> Conversation {
        let request: UpdateConversationRequest = UpdateConversationRequest(metadata: metadata)
        return try await update(conversationID: conversationID, request, options: options ?? RequestOptions())
    }

    /// Delete a conversation.
    ///
    /// Deletes a conversation with its items.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    /// - Returns: What was deleted.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
    public func delete(conversationID: String, options: RequestOptions? = nil) async throws -> ConversationDeleted {
        try await delete(conversationID: conversationID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.conversations` to the server.
struct RemoteConversations: ConversationsResource {
    private let resource: Resource
    var items: any ConversationsItemsResource

    init(_ resource: Resource) {
        self.resource = resource
        items = RemoteConversationsItems(resource)
    }

    func create(_ request: CreateConversationRequest, options: RequestOptions) async throws -> Conversation {
        let call: Call = try createCall(request)
        return try await resource.json(call, options)
    }

    private func createCall(_ request: CreateConversationRequest) throws -> Call {
        var call: Call = Call(
            operation: "conversations.create", method: "POST",
            path: "/v1/conversations")
        call.body = try .json(request.json)
        return call
    }

    func retrieve(conversationID: String, options: RequestOptions) async throws -> Conversation {
        let call: Call = try retrieveCall(conversationID: conversationID)
        return try await resource.json(call, options)
    }

    private func retrieveCall(conversationID: String) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        let call: Call = Call(
            operation: "conversations.retrieve", method: "GET",
            path: "/v1/conversations/\(conversationIDPart)")
        return call
    }

    func update(
        conversationID: String,
        _ request: UpdateConversationRequest,
        options: RequestOptions
    ) async throws -> Conversation {
        let call: Call = try updateCall(conversationID: conversationID, request)
        return try await resource.json(call, options)
    }

    private func updateCall(conversationID: String, _ request: UpdateConversationRequest) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        var call: Call = Call(
            operation: "conversations.update", method: "POST",
            path: "/v1/conversations/\(conversationIDPart)")
        call.body = try .json(request.json)
        return call
    }

    func delete(conversationID: String, options: RequestOptions) async throws -> ConversationDeleted {
        let call: Call = try deleteCall(conversationID: conversationID)
        return try await resource.json(call, options)
    }

    private func deleteCall(conversationID: String) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        let call: Call = Call(
            operation: "conversations.delete", method: "DELETE",
            path: "/v1/conversations/\(conversationIDPart)")
        return call
    }
}
