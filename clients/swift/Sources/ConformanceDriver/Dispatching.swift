import Foundation
import LlamaStackClient

/// One operation with its arguments, ready to be called in the ways that it has. The generated table makes them.
struct Invocation: Sendable {
    typealias Way<Result> = @Sendable (LlamaStackClient, RequestOptions) async throws -> Result

    /// The plain call; `null` for no content, a list answers with its first page.
    var call: Way<Piece>?
    /// The payloads of the stream.
    var stream: Way<Pieces>?
    /// The items of a list over all pages.
    var items: Way<Pieces>?
    /// The bytes.
    var download: Way<Download>?
}

/// A value as the SDK writes it, with the tag of a union's member that the SDK does not know.
struct Piece: Sendable {
    var json: JSONValue
    var unknown: String?

    init(_ value: some JSONCodable) {
        json = value.json
        unknown = (value as? any TaggedUnion)?.unknownVariant?.tag
    }

    /// No content.
    static let nothing: Piece = Piece(JSONValue.null)
}

/// Payloads or items, one after the other.
struct Pieces {
    /// The next one; `nil` at the end. An error of the stream is thrown.
    let next: () async throws -> Piece?
    /// Reads to the end and answers with the result; only streams have one.
    let final: () async throws -> JSONValue

    init<Payload: JSONCodable, Final: JSONCodable>(stream: EventStream<Payload, Final>) {
        var iterator: EventStream<Payload, Final>.AsyncIterator = stream.makeAsyncIterator()
        next = { try await iterator.next().map { Piece($0) } }
        final = { try await stream.final().json }
    }

    init<Answer, Item: JSONCodable>(list: PagedList<Answer, Item>) {
        var iterator: PagedList<Answer, Item>.AsyncIterator = list.makeAsyncIterator()
        next = { try await iterator.next().map { Piece($0) } }
        final = { throw DispatchError("a list has no final result") }
    }
}

/// The driver was asked for what it does not have.
struct DispatchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The arguments of a case, flat and by wire name; what no parameter takes is the body.
struct Arguments {
    private var members: JSONObject

    init(_ members: JSONObject) {
        self.members = members
    }

    /// A parameter that must be there.
    mutating func required<Value: JSONCodable>(_ name: String) throws -> Value {
        guard let value: Value = try optional(name) else { throw DispatchError("the argument \(name) is missing") }
        return value
    }

    /// A parameter that may be absent.
    mutating func optional<Value: JSONCodable>(_ name: String) throws -> Value? {
        guard let value: JSONValue = members[name] else { return nil }
        members[name] = nil
        return value == .null ? nil : try Value(json: value)
    }

    /// A file, which is written as `{"filename", "content_type", "base64"}`.
    mutating func file(_ name: String) throws -> Upload {
        guard let value: JSONObject = try optional(name), let base64: String = value["base64"]?.stringValue,
            let bytes: Data = Data(base64Encoded: base64)
        else { throw DispatchError("the argument \(name) is no file") }
        return Upload(
            filename: value["filename"]?.stringValue ?? "upload",
            contentType: value["content_type"]?.stringValue ?? "application/octet-stream",
            bytes: Array(bytes))
    }

    /// Whether anything is left for a body.
    var isEmpty: Bool { members.isEmpty }

    /// What is left, as the body.
    func body<Body: JSONCodable>() throws -> Body {
        try Body(json: .object(members))
    }
}
