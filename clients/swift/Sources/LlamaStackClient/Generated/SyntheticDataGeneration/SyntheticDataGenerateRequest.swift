// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the new data starts from.
///
/// Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerateRequest
public struct SyntheticDataGenerateRequest: JSONModel {
    /// Messages to start from.
    public var dialogs: [Message]
    /// Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so many (`top_k`),
    /// the best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each with a chance that
    /// grows with its score (`sigmoid`).
    public var filteringFunction: FilteringFunction
    /// Model that writes and scores the data. Default the provider's own.
    public var model: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        dialogs: [Message],
        filteringFunction: FilteringFunction,
        model: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.dialogs = dialogs
        self.filteringFunction = filteringFunction
        self.model = model
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        dialogs = try reader.required("dialogs")
        filteringFunction = try reader.required("filtering_function")
        model = try reader.optional("model")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("dialogs", dialogs)
        writer.write("filtering_function", filteringFunction)
        writer.write("model", ifPresent: model)
        return writer.json(additionalProperties)
    }
}
