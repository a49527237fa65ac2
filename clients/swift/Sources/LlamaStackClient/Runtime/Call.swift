/// One call as the documents and the caller's arguments make it, before a client adds its own headers and settings.
struct Call: Sendable {
    /// Identifier of the operation: `chat.completions.create`.
    var operation: String
    /// `GET`, `POST`, …
    var method: String
    /// The path, each value in it already encoded: `/v1/models/a%2Fb`.
    var path: String
    /// Query parameters in the order of the document, not yet percent-encoded.
    var query: [(name: String, value: String)] = []
    /// Headers of the operation.
    var headers: [(name: String, value: String)] = []
    /// What is sent.
    var body: CallBody = .none
    /// The media type to ask for: `application/json`, `text/event-stream`, or `*/*` for a download.
    var accept: String = "application/json"
}

/// The body of a call.
enum CallBody: Sendable {
    /// Nothing is sent.
    case none
    /// Compact JSON.
    case json([UInt8])
    /// The parts of a form, in the document's order.
    case form([FormPart])
}

/// One part of a form.
public struct FormPart: Sendable {
    /// Name of the field.
    public var name: String
    /// Name of the file, for a part that is one.
    public var filename: String?
    /// Media type of the part; left out when absent.
    public var contentType: String?
    /// The bytes.
    public var content: Upload.Content

    /// A part of bytes.
    public init(name: String, filename: String? = nil, contentType: String? = nil, content: Upload.Content) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
        self.content = content
    }

    /// A part of text.
    public init(name: String, text: String) {
        self.init(name: name, content: .bytes(Array(text.utf8)))
    }

    /// A file.
    public init(name: String, file: Upload) {
        self.init(name: name, filename: file.filename, contentType: file.contentType, content: file.content)
    }
}
