/// Root of everything that this package throws, besides `CancellationError`.
///
/// ```text
/// LlamaStackClientError
/// ├── InvalidCallError                 nothing was sent: an argument or a setting is wrong
/// └── APIError                         message, type, code, param, body, partial
///     ├── APIConnectionError           no complete answer arrived
///     │   ├── APIBrokenConnectionError
///     │   └── APITimeoutError          phase
///     ├── APIStreamError               the server reported an error inside a stream, or it cannot be read
///     ├── APIResponseValidationError   the answer breaks its schema, or is of another media type
///     └── APIStatusError               status, requestID, headers
///         ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404
///         ├── MethodNotAllowedError 405, ConflictError 409, UnprocessableEntityError 422, RateLimitError 429
///         ├── InternalServerError      500 and above
///         │   ├── ServerFailureError
///         │   └── UnsupportedOperationError 501
///         └── OtherStatusError         any other status
/// ```
///
/// Nodes with others below them are protocols, the leaves are structures; `catch let error as NotFoundError` and
/// `catch let error as APIStatusError` both work.
public protocol LlamaStackClientError: Error, Sendable, CustomStringConvertible {
    /// The name of the error, the same in the SDKs of all languages: that of a protocol where the structure has one of its own.
    var name: String { get }
    /// What went wrong, in a sentence.
    var message: String { get }
}

extension LlamaStackClientError {
    /// The name of the structure.
    public var name: String { "\(Self.self)" }
    /// The name of the error and its message.
    public var description: String { "\(name): \(message)" }
}

/// Nothing was sent: an argument or a setting is wrong, or a recording holds no such exchange.
public struct InvalidCallError: LlamaStackClientError {
    /// The name of the error.
    public var name: String { "LlamaStackClientError" }
    /// What is wrong.
    public let message: String

    /// Takes the reason.
    public init(_ message: String) {
        self.message = message
    }
}

/// What is known about a failed call.
public struct APIErrorFacts: Sendable {
    /// What went wrong, in a sentence.
    public var message: String
    /// The server's word for the kind of error.
    public var type: String?
    /// The server's code.
    public var code: String?
    /// The argument that is wrong.
    public var param: String?
    /// The body of the answer; text where it is no JSON.
    public var body: JSONValue?
    /// The payloads that a stream had yielded before it failed, as JSON.
    public var partial: [JSONValue] = []

    init(message: String, body: JSONValue? = nil) {
        self.message = message
        self.body = body
    }

    /// Takes type, code and param from the object at `error` of a body, or from the body itself.
    mutating func read(_ body: JSONValue?) {
        let source = body?["error"]?.objectValue ?? body?.objectValue
        type = source?["type"].flatMap(Self.text)
        code = source?["code"].flatMap(Self.text)
        param = source?["param"].flatMap(Self.text)
    }

    /// The reason in a body, whichever of the known envelopes it uses.
    static func reason(_ body: JSONValue) -> String? {
        if let text = body.stringValue {
            return text.allSatisfy(\.isWhitespace) ? nil : text
        }
        let error = body["error"]
        let told = error?.objectValue == nil ? error?.stringValue : error?["message"].flatMap(text)
        let detail = body["detail"].flatMap { $0 == .null ? nil : Encode.scalar($0) }
        return [told, detail, body["message"].flatMap(text)]
            .lazy.compactMap { $0 }.first { !$0.isEmpty }
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .int, .double, .number: Encode.scalar(value)
        case .null, .bool, .array, .object: nil
        }
    }
}

/// A call failed.
public protocol APIError: LlamaStackClientError {
    /// What is known about it.
    var facts: APIErrorFacts { get set }
}

extension APIError {
    /// What went wrong, in a sentence.
    public var message: String { facts.message }
    /// The server's word for the kind of error.
    public var type: String? { facts.type }
    /// The server's code.
    public var code: String? { facts.code }
    /// The argument that is wrong.
    public var param: String? { facts.param }
    /// The body of the answer; text where it is no JSON.
    public var body: JSONValue? { facts.body }
    /// The payloads that a stream had yielded before it failed, as JSON.
    public var partial: [JSONValue] { facts.partial }
}

/// No complete answer arrived.
public protocol APIConnectionError: APIError {}

/// The connection could not be made, or broke before the answer was complete.
public struct APIBrokenConnectionError: APIConnectionError {
    /// The name of the error.
    public var name: String { "APIConnectionError" }
    /// What is known about it.
    public var facts: APIErrorFacts

    /// Takes the reason.
    init(_ message: String) {
        facts = APIErrorFacts(message: message)
    }

    /// Takes what broke it.
    init(_ cause: any Error) {
        self.init("the connection broke: \(cause.localizedDescription)")
    }
}

/// A phase of the call took longer than its limit.
public struct APITimeoutError: APIConnectionError {
    /// A phase of a call that has a limit.
    public enum Phase: String, Sendable {
        /// Until there is a connection.
        case connect
        /// From the request sent to the answer's headers.
        case firstByte = "first_byte"
        /// Between two arrivals of an answer that has begun.
        case idle
        /// Over all attempts and the whole stream.
        case total
    }

    /// What is known about it.
    public var facts: APIErrorFacts
    /// The phase that took too long.
    public let phase: Phase

    /// Takes the phase.
    init(_ phase: Phase) {
        self.phase = phase
        facts = APIErrorFacts(message: "the call took longer than the limit \(phase.rawValue)")
    }
}

/// The server reported an error inside a stream that had begun well, or the stream cannot be read.
public struct APIStreamError: APIError {
    /// What is known about it.
    public var facts: APIErrorFacts

    /// Takes the reason and the event as it came.
    init(_ message: String, body: JSONValue? = nil) {
        facts = APIErrorFacts(message: message, body: body)
        facts.read(body)
    }
}

/// The answer is not what its schema promises, or is of another media type; `body` holds it as it came.
public struct APIResponseValidationError: APIError {
    /// What is known about it.
    public var facts: APIErrorFacts

    /// Takes the reason and the answer as it came.
    init(_ message: String, body: JSONValue?) {
        facts = APIErrorFacts(message: message, body: body)
    }
}
