import Foundation

/// Recorded exchanges, in the format that the SDKs of all languages share.
struct Cassette: Sendable {
    private static let version: JSONValue = 1

    /// The exchanges, each an object of `request` and `response`.
    var exchanges: [JSONValue] = []

    init() {}

    /// Reads a file.
    init(reading file: URL) throws {
        guard let data = try? Data(contentsOf: file), let json = try? JSONValue.parse(Array(data)),
            json["version"] == Self.version, let exchanges = json["exchanges"]?.arrayValue
        else { throw InvalidCallError("\(file.path) is no cassette of version \(Self.version)") }
        self.exchanges = exchanges
    }

    /// Writes the file at once: a reader sees the old one or the new one, and nothing between.
    func write(to file: URL) throws {
        let json: JSONValue = ["version": Self.version, "exchanges": .array(exchanges)]
        do {
            try Data(json.serialized()).write(to: file, options: .atomic)
        } catch {
            throw InvalidCallError("the recording cannot be written: \(file.path)")
        }
    }

    /// A request as it stands in a cassette.
    static func described(_ request: TransportRequest) async throws -> JSONValue {
        var headers = JSONObject()
        for name in ["accept", "content-type"] {
            if let value = request.headers[name] { headers[name] = .string(value) }
        }
        var described: JSONObject = ["method": .string(request.method), "path": .string(request.target)]
        var body: JSONValue?
        switch request.body {
        case .none: break
        case .bytes(let bytes):
            let isJSON = request.headers.mediaType == "application/json"
            body = isJSON ? (try? JSONValue.parse(bytes)).map { ["json": $0] } : nil
            body = body ?? chunk(bytes)
        case .form(let form):
            // The boundary differs from call to call, and is of no use without the form.
            headers["content-type"] = "multipart/form-data"
            var parts: [JSONValue] = []
            for part in form.parts { parts.append(try await Self.described(part)) }
            body = ["parts": .array(parts)]
        }
        described["headers"] = .object(headers)
        if let body { described["body"] = body }
        return .object(described)
    }

    private static func described(_ part: FormPart) async throws -> JSONValue {
        var bytes: [UInt8] = []
        try await part.content.read { bytes += $0 }
        var described: JSONObject = ["name": .string(part.name)]
        if let filename = part.filename { described["filename"] = .string(filename) }
        if let type = part.contentType { described["content_type"] = .string(type) }
        described["base64"] = .string(Data(bytes).base64EncodedString())
        return .object(described)
    }

    /// A piece of a body.
    static func chunk(_ bytes: [UInt8]) -> JSONValue {
        if let text = String(bytes: bytes, encoding: .utf8) { return ["text": .string(text)] }
        return ["base64": .string(Data(bytes).base64EncodedString())]
    }

    /// The bytes of a piece.
    static func bytes(of chunk: JSONValue) -> [UInt8] {
        if let text = chunk["text"]?.stringValue { return Array(text.utf8) }
        return chunk["base64"]?.stringValue.flatMap { Data(base64Encoded: $0) }.map { Array($0) } ?? []
    }
}
