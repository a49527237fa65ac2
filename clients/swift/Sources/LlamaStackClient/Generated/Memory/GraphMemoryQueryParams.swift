// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How far and along what a graph bank walks.
///
/// Source: memory.yaml#/components/schemas/GraphMemoryQueryParams
public struct GraphMemoryQueryParams: JSONModel {
    /// Most steps away from a start node.
    public var maxDepth: Int?
    /// Which relations of a node to follow. Default `both`.
    public var direction: GraphDirection?
    /// Types of relations to follow. Default all.
    public var relationTypes: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        maxDepth: Int? = nil,
        direction: GraphDirection? = nil,
        relationTypes: Nullable<[String]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.maxDepth = maxDepth
        self.direction = direction
        self.relationTypes = relationTypes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        maxDepth = try reader.optional("max_depth")
        direction = try reader.optional("direction")
        relationTypes = try reader.optionalNullable("relation_types")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("max_depth", ifPresent: maxDepth)
        writer.write("direction", ifPresent: direction)
        writer.write("relation_types", ifPresent: relationTypes)
        return writer.json(additionalProperties)
    }
}
