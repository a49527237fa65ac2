import Foundation

/// An answer of bytes, read as they arrive. Letting go of it closes the connection. It can be read once.
public final class Download: AsyncSequence, Sendable {
    public typealias Element = [UInt8]

    private let answer: OpenAnswer

    init(_ answer: OpenAnswer) {
        self.answer = answer
    }

    /// Headers of the answer, by lower-case name.
    public var headers: [String: String] { answer.headers }
    /// Media type, without parameters.
    public var contentType: String { answer.headers.mediaType }
    /// Number of bytes, where the server says it.
    public var contentLength: Int? { answer.headers["content-length"].flatMap { Int($0) } }
    /// Name of the file, where the server gives one.
    public var filename: String? {
        answer.headers["content-disposition"].flatMap { ContentDisposition.filename($0) }
    }

    /// All bytes.
    public func bytes() async throws -> [UInt8] {
        try await answer.whole().body
    }

    /// Writes the bytes to a file, piece by piece; one that is there is replaced.
    public func write(to file: URL) async throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw InvalidCallError("the file cannot be written: \(file.path)")
        }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        for try await piece in self { try handle.write(contentsOf: Data(piece)) }
    }

    /// Closes the connection; bytes not yet read are lost.
    public func close() {
        answer.close()
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(answer: answer)
    }

    /// Goes over the pieces.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let answer: OpenAnswer

        /// The next piece; `nil` at the end.
        public func next() async throws -> [UInt8]? {
            try await answer.next()
        }
    }
}

/// The header `content-disposition` (RFC 6266).
enum ContentDisposition {
    /// The name of the file: `filename*` before `filename`.
    static func filename(_ header: String) -> String? {
        var plain: String?
        for parameter in parameters(header) {
            switch parameter.name {
            case "filename*":
                let parts = parameter.value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                if parts.count == 3, parts[0].lowercased() == "utf-8", let name = parts[2].removingPercentEncoding {
                    return name
                }
            case "filename": plain = parameter.value
            default: break
            }
        }
        return plain
    }

    private static func parameters(_ header: String) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var name = ""
        var value: String?
        var isQuoted = false
        var isEscaped = false
        func end() {
            let trimmed = name.trimmingCharacters(in: .whitespaces).lowercased()
            if let text = value { found.append((trimmed, text.trimmingCharacters(in: .whitespaces))) }
            (name, value) = ("", nil)
        }
        for character in header {
            if isEscaped {
                value?.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"", value != nil {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                end()
            } else if value == nil, character == "=" {
                value = ""
            } else if value == nil {
                name.append(character)
            } else {
                value?.append(character)
            }
        }
        end()
        return found
    }
}
