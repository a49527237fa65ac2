/// A success answer, read whole: status, headers, body.
public struct RawResponse: Sendable {
    /// Status of the answer.
    public let status: Int
    /// Headers of the answer, by lower-case name.
    public let headers: [String: String]
    /// The body.
    public let body: [UInt8]

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// Identifier under which the server logged the request.
    public var requestID: String? { headers["x-request-id"] }

    /// The body as JSON.
    public func json() throws -> JSONValue { try JSONValue.parse(body) }
}

extension [String: String] {
    /// The media type of an answer with these headers, in lower case and without parameters; empty if there is none.
    var mediaType: String {
        let type = self["content-type"]?.prefix { $0 != ";" } ?? ""
        return type.filter { !$0.isWhitespace }.lowercased()
    }
}
