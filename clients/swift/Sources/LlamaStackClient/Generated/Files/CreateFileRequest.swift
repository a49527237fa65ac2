// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A form with a file.
///
/// Source: files.yaml#/components/schemas/CreateFileRequest
public struct CreateFileRequest: Sendable {
    /// The file, with its name.
    public var file: Upload
    /// What an uploaded file is for.
    public var purpose: FileUploadPurpose
    /// When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`.
    public var expiresAfter: FileExpiresAfter?

    /// Takes the fields; those that are not given are absent.
    public init(file: Upload, purpose: FileUploadPurpose, expiresAfter: FileExpiresAfter? = nil) {
        self.file = file
        self.purpose = purpose
        self.expiresAfter = expiresAfter
    }

    /// The parts of the form, in the order of the document.
    var parts: [FormPart] {
        var parts: [FormPart] = []
        parts.append(FormPart(name: "file", file: file))
        parts += FormPart.fields("purpose", purpose.json)
        parts += FormPart.fields("expires_after", expiresAfter?.json)
        return parts
    }
}
