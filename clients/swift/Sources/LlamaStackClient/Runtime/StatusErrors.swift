import Foundation

/// The server answered with an error status.
public protocol APIStatusError: APIError {
    /// The answer.
    var answer: ErrorAnswer { get }
    /// Takes what is known.
    init(facts: APIErrorFacts, answer: ErrorAnswer)
}

/// Status and headers of an answer without success.
public struct ErrorAnswer: Sendable {
    /// The status.
    public let status: Int
    /// Headers by lower-case name.
    public let headers: [String: String]
}

extension APIStatusError {
    /// The status.
    public var status: Int { answer.status }
    /// Headers by lower-case name.
    public var headers: [String: String] { answer.headers }
    /// Identifier under which the server logged the request.
    public var requestID: String? { answer.headers["x-request-id"] }
}

/// 500 and above: the server or a provider behind it failed.
public protocol InternalServerError: APIStatusError {}

/// 400: the request is malformed or breaks its schema; `param` names the place.
public struct BadRequestError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 401: the key is missing, unknown or expired.
public struct AuthenticationError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 403: the key does not allow this.
public struct PermissionDeniedError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 404: something that the request names does not exist.
public struct NotFoundError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 405: the path exists, but not with this method.
public struct MethodNotAllowedError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 409: the request contradicts what exists, such as an identifier that is taken.
public struct ConflictError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 422: the request is well formed, but cannot be carried out as it stands.
public struct UnprocessableEntityError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 429: too many requests.
public struct RateLimitError: APIStatusError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 501: the provider lacks this operation.
public struct UnsupportedOperationError: InternalServerError {
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// 500 and above, but 501.
public struct ServerFailureError: InternalServerError {
    /// The name of the error.
    public var name: String { "InternalServerError" }
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

/// Any other status without success.
public struct OtherStatusError: APIStatusError {
    /// The name of the error.
    public var name: String { "APIStatusError" }
    /// What is known about it.
    public var facts: APIErrorFacts
    /// The answer.
    public let answer: ErrorAnswer

    /// Takes what is known.
    public init(facts: APIErrorFacts, answer: ErrorAnswer) {
        self.facts = facts
        self.answer = answer
    }
}

extension RawResponse {
    /// The error of an answer without success; `path` is that of its request.
    func error(path: String) -> any APIStatusError {
        let text = String(decoding: body, as: UTF8.self)
        let json = (try? JSONValue.parse(body)) ?? .string(text)
        var reason = APIErrorFacts.reason(json) ?? StatusPhrase.of(status) ?? "no reason given"
        if status == 404, path.contains("/v1/v1") {
            reason += " (baseURL must not end with /v1, which every call adds)"
        }
        var facts = APIErrorFacts(message: "\(status): \(reason)", body: json)
        facts.read(json)
        return kind.init(facts: facts, answer: ErrorAnswer(status: status, headers: headers))
    }

    private var kind: any APIStatusError.Type {
        switch status {
        case 400: BadRequestError.self
        case 401: AuthenticationError.self
        case 403: PermissionDeniedError.self
        case 404: NotFoundError.self
        case 405: MethodNotAllowedError.self
        case 409: ConflictError.self
        case 422: UnprocessableEntityError.self
        case 429: RateLimitError.self
        case 501: UnsupportedOperationError.self
        case 500...: ServerFailureError.self
        default: OtherStatusError.self
        }
    }
}
