// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.conversations.items`. `ConversationsItemsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ConversationsItemsResource: Sendable {
    /// Add items to a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
    func create(
        conversationID: String,
        include: [ResponseInclude]?,
        _ request: CreateConversationItemsRequest,
        options: RequestOptions
    ) async throws -> ResponseItemList
    /// List the items of a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
    func list(
        conversationID: String,
        after: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) -> PagedList<ResponseItemList, ResponseItem>
    /// Get an item of a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
    func retrieve(
        conversationID: String,
        itemID: String,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) async throws -> ResponseItem
    /// Delete an item of a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
    func delete(conversationID: String, itemID: String, options: RequestOptions) async throws -> ConversationItemDeleted
}

extension ConversationsItemsResource {
    /// Add items to a conversation.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
    public func create(
        conversationID: String,
        include: [ResponseInclude]?,
        _ request: CreateConversationItemsRequest,
        options: RequestOptions? = nil
    ) async throws -> ResponseItemList {
        try await create(
            conversationID: conversationID,
            include: include,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// Add items to a conversation.
    ///
    /// Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier is taken.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    ///   - include: What to add to the items, since it is left out otherwise.
    ///   - items: The items, 20 at most.
    /// - Returns: The added items.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
    public func create(
        conversationID: String,
        items: [ResponseInputItem],
        include: [ResponseInclude]? = nil,
        options: RequestOptions? = nil
    ) async throws -> ResponseItemList {
        let request: CreateConversationItemsRequest = CreateConversationItemsRequest(items: items)
        return try await create(
            conversationID: conversationID,
            include: include,
            request,
            options: options ?? RequestOptions()
        )
    }

    /// List the items of a conversation.
    ///
    /// Returns one page of the items of a conversation.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - include: What to add to the items, since it is left out otherwise.
    /// - Returns: The page.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
    public func list(
        conversationID: String,
        after: String? = nil,
        limit: Int? = nil,
        order: SortOrder? = nil,
        include: [ResponseInclude]? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ResponseItemList, ResponseItem> {
        list(
            conversationID: conversationID,
            after: after,
            limit: limit,
            order: order,
            include: include,
            options: options ?? RequestOptions()
        )
    }

    /// Get an item of a conversation.
    ///
    /// Returns one item of a conversation.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    ///   - itemID: Identifier of the item.
    ///   - include: What to add to the items, since it is left out otherwise.
    /// - Returns: The item.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
    public func retrieve(
        conversationID: String,
        itemID: String,
        include: [ResponseInclude]? = nil,
        options: RequestOptions? = nil
    ) async throws -> ResponseItem {
        try await retrieve(
            conversationID: conversationID,
            itemID: itemID,
            include: include,
            options: options ?? RequestOptions()
        )
    }

    /// Delete an item of a conversation.
    ///
    /// Takes one item out of a conversation and returns the conversation.
    ///
    /// - Parameters:
    ///   - conversationID: Identifier of the conversation.
    ///   - itemID: Identifier of the item.
    /// - Returns: The conversation without the item.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
    public func delete(
        conversationID: String,
        itemID: String,
        options: RequestOptions? = nil
    ) async throws -> ConversationItemDeleted {
        try await delete(conversationID: conversationID, itemID: itemID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.conversations.items` to the server.
struct RemoteConversationsItems: ConversationsItemsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(
        conversationID: String,
        include: [ResponseInclude]?,
        _ request: CreateConversationItemsRequest,
        options: RequestOptions
    ) async throws -> ResponseItemList {
        let call: Call = try createCall(conversationID: conversationID, include: include, request)
        return try await resource.json(call, options)
    }

    private func createCall(
        conversationID: String,
        include: [ResponseInclude]?,
        _ request: CreateConversationItemsRequest
    ) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        var call: Call = Call(
            operation: "conversations.items.create", method: "POST",
            path: "/v1/conversations/\(conversationIDPart)/items")
        call.query += Encode.query("include", include?.json)
        call.body = try .json(request.json)
        return call
    }

    func list(
        conversationID: String,
        after: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) -> PagedList<ResponseItemList, ResponseItem> {
        resource.list(
            { () throws -> Call in
                try listCall(conversationID: conversationID, after: after, limit: limit, order: order, include: include)
            },
            options, listPaging,
            items: { (answer: ResponseItemList) -> [ResponseItem] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(
        conversationID: String,
        after: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?
    ) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        var call: Call = Call(
            operation: "conversations.items.list", method: "GET",
            path: "/v1/conversations/\(conversationIDPart)/items")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("include", include?.json)
        return call
    }

    func retrieve(
        conversationID: String,
        itemID: String,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) async throws -> ResponseItem {
        let call: Call = try retrieveCall(conversationID: conversationID, itemID: itemID, include: include)
        return try await resource.json(call, options)
    }

    private func retrieveCall(conversationID: String, itemID: String, include: [ResponseInclude]?) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        let itemIDPart: String = try Encode.path("item_id", itemID)
        var call: Call = Call(
            operation: "conversations.items.retrieve", method: "GET",
            path: "/v1/conversations/\(conversationIDPart)/items/\(itemIDPart)")
        call.query += Encode.query("include", include?.json)
        return call
    }

    func delete(
        conversationID: String,
        itemID: String,
        options: RequestOptions
    ) async throws -> ConversationItemDeleted {
        let call: Call = try deleteCall(conversationID: conversationID, itemID: itemID)
        return try await resource.json(call, options)
    }

    private func deleteCall(conversationID: String, itemID: String) throws -> Call {
        let conversationIDPart: String = try Encode.path("conversation_id", conversationID)
        let itemIDPart: String = try Encode.path("item_id", itemID)
        let call: Call = Call(
            operation: "conversations.items.delete", method: "DELETE",
            path: "/v1/conversations/\(conversationIDPart)/items/\(itemIDPart)")
        return call
    }
}
