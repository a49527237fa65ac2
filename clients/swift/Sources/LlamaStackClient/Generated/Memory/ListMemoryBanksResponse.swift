// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// All memory banks.
///
/// Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
public struct ListMemoryBanksResponse: JSONModel {
    /// The memory banks.
    public var data: [MemoryBank]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [MemoryBank], additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        return writer.json(additionalProperties)
    }
}
