// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file in a container that a part of the text draws on.
///
/// Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
public struct ResponseContainerFileCitation: JSONModel {
    /// Tag of this kind.
    public var type: String { "container_file_citation" }
    /// Identifier of the container.
    public var containerID: String
    /// Identifier of the file.
    public var fileID: String
    /// Name of the file.
    public var filename: String
    /// First character of the part.
    public var startIndex: Int
    /// Last character of the part.
    public var endIndex: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        containerID: String,
        fileID: String,
        filename: String,
        startIndex: Int,
        endIndex: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.containerID = containerID
        self.fileID = fileID
        self.filename = filename
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "container_file_citation")
        containerID = try reader.required("container_id")
        fileID = try reader.required("file_id")
        filename = try reader.required("filename")
        startIndex = try reader.required("start_index")
        endIndex = try reader.required("end_index")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("container_id", containerID)
        writer.write("file_id", fileID)
        writer.write("filename", filename)
        writer.write("start_index", startIndex)
        writer.write("end_index", endIndex)
        return writer.json(additionalProperties)
    }
}
