// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A container to be made.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeContainerAuto
public struct ResponseCodeContainerAuto: JSONModel {
    /// Tag of this kind.
    public var type: String { "auto" }
    /// Files that programs can read.
    public var fileIDs: Nullable<[String]>?
    /// Most memory that it may use. Default `1g`.
    public var memoryLimit: Nullable<ResponseContainerMemory>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        fileIDs: Nullable<[String]>? = nil,
        memoryLimit: Nullable<ResponseContainerMemory>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.fileIDs = fileIDs
        self.memoryLimit = memoryLimit
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "auto")
        fileIDs = try reader.optionalNullable("file_ids")
        memoryLimit = try reader.optionalNullable("memory_limit")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("file_ids", ifPresent: fileIDs)
        writer.write("memory_limit", ifPresent: memoryLimit)
        return writer.json(additionalProperties)
    }
}
