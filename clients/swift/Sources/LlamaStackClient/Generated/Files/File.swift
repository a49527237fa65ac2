// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A file without its content.
///
/// Source: files.yaml#/components/schemas/File
public struct File: JSONModel {
    /// Identifier of the file.
    public var id: String
    /// Kind of this object.
    public var object: String { "file" }
    /// Size of the content in bytes.
    public var bytes: Int
    /// When it was uploaded in Unix seconds.
    public var createdAt: Int
    /// When it will be deleted in Unix seconds; null or absent for never.
    public var expiresAt: Nullable<Int>?
    /// Name given on upload.
    public var filename: String
    /// What a file is for.
    public var purpose: FilePurpose
    /// Whether a file can be used.
    public var status: FileStatus
    /// Why `status` is `error`; empty otherwise.
    public var statusDetails: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        bytes: Int,
        createdAt: Int,
        filename: String,
        purpose: FilePurpose,
        status: FileStatus,
        statusDetails: String,
        expiresAt: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.bytes = bytes
        self.createdAt = createdAt
        self.filename = filename
        self.purpose = purpose
        self.status = status
        self.statusDetails = statusDetails
        self.expiresAt = expiresAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("object", "file")
        bytes = try reader.required("bytes")
        createdAt = try reader.required("created_at")
        expiresAt = try reader.optionalNullable("expires_at")
        filename = try reader.required("filename")
        purpose = try reader.required("purpose")
        status = try reader.required("status")
        statusDetails = try reader.required("status_details")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("object", object)
        writer.write("bytes", bytes)
        writer.write("created_at", createdAt)
        writer.write("expires_at", ifPresent: expiresAt)
        writer.write("filename", filename)
        writer.write("purpose", purpose)
        writer.write("status", status)
        writer.write("status_details", statusDetails)
        return writer.json(additionalProperties)
    }
}
