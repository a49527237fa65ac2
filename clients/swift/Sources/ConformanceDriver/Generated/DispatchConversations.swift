// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.conversations`.
func dispatchConversations(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "conversations.create": return try conversationsCreate(arguments)
    case "conversations.retrieve": return try conversationsRetrieve(arguments)
    case "conversations.update": return try conversationsUpdate(arguments)
    case "conversations.delete": return try conversationsDelete(arguments)
    case "conversations.items.create": return try conversationsItemsCreate(arguments)
    case "conversations.items.list": return try conversationsItemsList(arguments)
    case "conversations.items.retrieve": return try conversationsItemsRetrieve(arguments)
    case "conversations.items.delete": return try conversationsItemsDelete(arguments)
    default: return nil
    }
}

private func conversationsCreate(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: CreateConversationRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.create(request, options: options)
            return Piece(answer)
        })
}

private func conversationsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.retrieve(conversationID: conversationID, options: options)
            return Piece(answer)
        })
}

private func conversationsUpdate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    let request: UpdateConversationRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.update(
                conversationID: conversationID,
                request,
                options: options
            )
            return Piece(answer)
        })
}

private func conversationsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.delete(conversationID: conversationID, options: options)
            return Piece(answer)
        })
}

private func conversationsItemsCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    let include: [ResponseInclude]? = try arguments.optional("include")
    let request: CreateConversationItemsRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.items.create(
                conversationID: conversationID,
                include: include,
                request,
                options: options
            )
            return Piece(answer)
        })
}

private func conversationsItemsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let include: [ResponseInclude]? = try arguments.optional("include")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.conversations.items.list(
                conversationID: conversationID,
                after: after,
                limit: limit,
                order: order,
                include: include,
                options: options
            )
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.conversations.items.list(
                conversationID: conversationID,
                after: after,
                limit: limit,
                order: order,
                include: include,
                options: options
            )
            return Pieces(list: answer)
        })
}

private func conversationsItemsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    let itemID: String = try arguments.required("item_id")
    let include: [ResponseInclude]? = try arguments.optional("include")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.items.retrieve(
                conversationID: conversationID,
                itemID: itemID,
                include: include,
                options: options
            )
            return Piece(answer)
        })
}

private func conversationsItemsDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let conversationID: String = try arguments.required("conversation_id")
    let itemID: String = try arguments.required("item_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.conversations.items.delete(
                conversationID: conversationID,
                itemID: itemID,
                options: options
            )
            return Piece(answer)
        })
}
