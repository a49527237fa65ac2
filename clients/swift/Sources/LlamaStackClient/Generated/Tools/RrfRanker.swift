// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Reciprocal rank fusion.
///
/// Source: tools.yaml#/components/schemas/RrfRanker
public struct RrfRanker: JSONModel {
    /// Tag of this kind.
    public var type: String { "rrf" }
    /// How much low ranks count; higher evens them out.
    public var impactFactor: Double?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(impactFactor: Double? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.impactFactor = impactFactor
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "rrf")
        impactFactor = try reader.optional("impact_factor")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("impact_factor", ifPresent: impactFactor)
        return writer.json(additionalProperties)
    }
}
