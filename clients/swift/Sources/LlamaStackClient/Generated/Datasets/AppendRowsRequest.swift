// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Rows to add.
///
/// Source: datasets.yaml#/components/schemas/AppendRowsRequest
public struct AppendRowsRequest: JSONModel {
    /// The rows.
    public var rows: [Row]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(rows: [Row], additionalProperties: JSONObject = JSONObject()) {
        self.rows = rows
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        rows = try reader.required("rows")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("rows", rows)
        return writer.json(additionalProperties)
    }
}
