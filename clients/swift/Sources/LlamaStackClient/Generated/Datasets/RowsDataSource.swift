// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The rows are given here.
///
/// Source: datasets.yaml#/components/schemas/RowsDataSource
public struct RowsDataSource: JSONModel {
    /// Tag of this kind.
    public var type: String { "rows" }
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
        try reader.constant("type", "rows")
        rows = try reader.required("rows")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("rows", rows)
        return writer.json(additionalProperties)
    }
}
