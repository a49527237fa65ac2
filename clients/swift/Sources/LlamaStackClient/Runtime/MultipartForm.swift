import Foundation

/// A form of several parts (RFC 7578), written once for all attempts.
///
/// Forms with files or streams, and large ones, are written to a temporary file piece by piece, so that no upload needs
/// its size in memory.
public struct MultipartForm: Sendable {
    /// The bytes of a form.
    public enum Encoded: Sendable {
        /// In memory.
        case bytes([UInt8])
        /// In a temporary file.
        case file(Spool)
    }

    /// A temporary file that goes when nobody uses it any more.
    public final class Spool: Sendable {
        /// Where it is.
        public let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory
                .appendingPathComponent("llama-stack-client-\(UUID().uuidString)")
            guard
                FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw InvalidCallError("no temporary file can be written for the upload") }
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }

    /// The parts, in the document's order.
    public let parts: [FormPart]
    /// The line between parts.
    public let boundary: String

    /// Takes the parts.
    init(_ parts: [FormPart]) {
        self.parts = parts
        boundary = "llama-stack-client-\(UUID().uuidString)"
    }

    /// The media type to announce.
    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// Whether the form can be sent again.
    var isReplayable: Bool {
        !parts.contains { if case .stream = $0.content { true } else { false } }
    }

    /// The bytes as they go on the wire.
    public func encoded() async throws -> Encoded {
        let inMemory = parts.allSatisfy { if case .bytes = $0.content { true } else { false } }
        if inMemory {
            var bytes: [UInt8] = []
            try await write { bytes += $0 }
            return .bytes(bytes)
        }
        let spool = try Spool()
        let file = try FileHandle(forWritingTo: spool.url)
        defer { try? file.close() }
        try await write { try file.write(contentsOf: Data($0)) }
        return .file(spool)
    }

    private func write(_ sink: ([UInt8]) throws -> Void) async throws {
        for part in parts {
            try sink(Array("--\(boundary)\r\n\(head(of: part))\r\n\r\n".utf8))
            try await part.content.read(into: sink)
            try sink(Array("\r\n".utf8))
        }
        try sink(Array("--\(boundary)--\r\n".utf8))
    }

    private func head(of part: FormPart) -> String {
        var text = "Content-Disposition: form-data; name=\"\(quoted(part.name))\""
        if let filename = part.filename { text += "; filename=\"\(quoted(filename))\"" }
        if let type = part.contentType {
            text += "\r\nContent-Type: \(type.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })"
        }
        return text
    }

    /// As browsers write names (the WHATWG's HTML standard, section 4.10.21.8).
    private func quoted(_ name: String) -> String {
        name.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\"": text += "%22"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Upload.Content {
    private static let pieceSize = 1 << 16

    /// Hands the bytes to `sink`, piece by piece.
    func read(into sink: ([UInt8]) throws -> Void) async throws {
        switch self {
        case .bytes(let bytes):
            try sink(bytes)
        case .file(let url):
            let file: FileHandle
            do {
                file = try FileHandle(forReadingFrom: url)
            } catch {
                throw InvalidCallError("the file cannot be read: \(url.path)")
            }
            defer { try? file.close() }
            while let piece = try file.read(upToCount: Self.pieceSize), !piece.isEmpty {
                try Task.checkCancellation()
                try sink(Array(piece))
            }
        case .stream(let pieces):
            for try await piece in pieces { try sink(piece) }
        }
    }
}
