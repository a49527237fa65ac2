// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A directed edge of a graph bank.
///
/// Source: memory.yaml#/components/schemas/MemoryRelation
public struct MemoryRelation: JSONModel {
    /// What the relation says, such as `works_for`.
    public var type: String
    /// The `document_id` that it leads to; the document may come later.
    public var target: String
    /// How strong it is, from 0 to 1; each step multiplies the score by half of it.
    public var weight: Double?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(type: String, target: String, weight: Double? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.type = type
        self.target = target
        self.weight = weight
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        type = try reader.required("type")
        target = try reader.required("target")
        weight = try reader.optional("weight")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("target", target)
        writer.write("weight", ifPresent: weight)
        return writer.json(additionalProperties)
    }
}
