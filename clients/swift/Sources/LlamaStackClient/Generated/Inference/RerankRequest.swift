// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Items, and the query to rank them by.
///
/// Source: inference.yaml#/components/schemas/RerankRequest
public struct RerankRequest: JSONModel {
    /// Identifier of the reranking model.
    public var model: String
    /// A text or a content part.
    public var query: RerankInput
    /// The items.
    public var items: [RerankInput]
    /// How many to answer at most. Default all.
    public var maxNumResults: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        query: RerankInput,
        items: [RerankInput],
        maxNumResults: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.query = query
        self.items = items
        self.maxNumResults = maxNumResults
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        query = try reader.required("query")
        items = try reader.required("items")
        maxNumResults = try reader.optionalNullable("max_num_results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("query", query)
        writer.write("items", items)
        writer.write("max_num_results", ifPresent: maxNumResults)
        return writer.json(additionalProperties)
    }
}
