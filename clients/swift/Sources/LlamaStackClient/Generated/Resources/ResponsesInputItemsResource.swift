// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.responses.inputItems`. `ResponsesInputItemsResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ResponsesInputItemsResource: Sendable {
    /// List the input of a response.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
    func list(
        responseID: String,
        after: String?,
        before: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) -> PagedList<ResponseItemList, ResponseItem>
}

extension ResponsesInputItemsResource {
    /// List the input of a response.
    ///
    /// Returns one page of the items that a response was made from.
    ///
    /// Iterating goes over the items of every page.
    ///
    /// - Parameters:
    ///   - responseID: Identifier of the response.
    ///   - after: Identifier of the last item of the page before; the answer starts behind it.
    ///   - before: Identifier of the first item of the page behind; the answer ends before it.
    ///   - limit: How many items to answer at most, 1 to 100. Default 20.
    ///   - order: Sort by creation time, ascending or descending. Default descending.
    ///   - include: What to add to the items, since it is left out otherwise.
    /// - Returns: The page.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
    public func list(
        responseID: String,
        after: String? = nil,
        before: String? = nil,
        limit: Int? = nil,
        order: SortOrder? = nil,
        include: [ResponseInclude]? = nil,
        options: RequestOptions? = nil
    ) -> PagedList<ResponseItemList, ResponseItem> {
        list(
            responseID: responseID,
            after: after,
            before: before,
            limit: limit,
            order: order,
            include: include,
            options: options ?? RequestOptions()
        )
    }
}

/// Sends the operations of `client.responses.inputItems` to the server.
struct RemoteResponsesInputItems: ResponsesInputItemsResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func list(
        responseID: String,
        after: String?,
        before: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?,
        options: RequestOptions
    ) -> PagedList<ResponseItemList, ResponseItem> {
        resource.list(
            { () throws -> Call in
                try listCall(
                    responseID: responseID,
                    after: after,
                    before: before,
                    limit: limit,
                    order: order,
                    include: include
                )
            },
            options, listPaging,
            items: { (answer: ResponseItemList) -> [ResponseItem] in answer.data })
    }

    private var listPaging: Paging {
        Paging(style: .cursor, cursor: "after", next: "last_id", items: "data", more: "has_more")
    }

    private func listCall(
        responseID: String,
        after: String?,
        before: String?,
        limit: Int?,
        order: SortOrder?,
        include: [ResponseInclude]?
    ) throws -> Call {
        let responseIDPart: String = try Encode.path("response_id", responseID)
        var call: Call = Call(
            operation: "responses.input_items.list", method: "GET",
            path: "/v1/responses/\(responseIDPart)/input_items")
        call.query += Encode.query("after", after?.json)
        call.query += Encode.query("before", before?.json)
        call.query += Encode.query("limit", limit?.json)
        call.query += Encode.query("order", order?.json)
        call.query += Encode.query("include", include?.json)
        return call
    }
}
