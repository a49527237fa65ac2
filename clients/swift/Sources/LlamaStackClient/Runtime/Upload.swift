import Foundation

/// A file to send: its bytes, a file of the system, or a stream.
public struct Upload: Sendable {
    /// Where the bytes come from.
    public enum Content: Sendable {
        /// Bytes in memory.
        case bytes([UInt8])
        /// A file, read piece by piece while it is sent.
        case file(URL)
        /// A stream that can be read once; such an upload is not tried again.
        case stream(AsyncThrowingStream<[UInt8], any Error>)
    }

    /// Name under which the server keeps the file.
    public var filename: String
    /// Media type.
    public var contentType: String
    /// The bytes.
    public var content: Content

    /// Takes the content and its name.
    public init(filename: String, contentType: String = "application/octet-stream", content: Content) {
        self.filename = filename
        self.contentType = contentType
        self.content = content
    }

    /// A file of the system; its name is the last part of its path.
    public init(file: URL, contentType: String = "application/octet-stream") {
        self.init(filename: file.lastPathComponent, contentType: contentType, content: .file(file))
    }

    /// Bytes in memory.
    public init(filename: String, contentType: String = "application/octet-stream", bytes: [UInt8]) {
        self.init(filename: filename, contentType: contentType, content: .bytes(bytes))
    }
}
