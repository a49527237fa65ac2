// Resources/TalksResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.talks`. `TalksResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol TalksResource: Sendable {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    func create(_ request: CreateTalkRequest, options: RequestOptions) async throws -> Talk
    /// , as a stream of events.
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    func stream(_ request: CreateTalkRequest, options: RequestOptions) -> EventStream<TalkChunk, Talk>
}

extension TalksResource {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    public func create(_ request: CreateTalkRequest, options: RequestOptions? = nil) async throws -> Talk {
        try await create(request, options: options ?? RequestOptions())
    }

    /// .
    ///
    /// - Returns: The talk.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    public func create(options: RequestOptions? = nil) async throws -> Talk {
        let request: CreateTalkRequest = CreateTalkRequest()
        return try await create(request, options: options ?? RequestOptions())
    }

    /// , as a stream of events.
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    public func stream(_ request: CreateTalkRequest, options: RequestOptions? = nil) -> EventStream<TalkChunk, Talk> {
        stream(request, options: options ?? RequestOptions())
    }

    /// , as a stream of events.
    ///
    /// Takes what `create` takes. The stream's `final` is what that would have answered.
    ///
    /// Source: spec.yaml#/paths/~1v1~1talks/post
    public func stream(options: RequestOptions? = nil) -> EventStream<TalkChunk, Talk> {
        let request: CreateTalkRequest = CreateTalkRequest()
        return stream(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.talks` to the server.
struct RemoteTalks: TalksResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func create(_ request: CreateTalkRequest, options: RequestOptions) async throws -> Talk {
        let call: Call = try createCall(request, isStream: false)
        return try await resource.json(call, options)
    }

    func stream(_ request: CreateTalkRequest, options: RequestOptions) -> EventStream<TalkChunk, Talk> {
        resource.stream(
            { () throws -> Call in
                try createCall(request, isStream: true)
            },
            options, terminator: "[DONE]", accumulator: TalkChunkAccumulator.self)
    }

    private func createCall(_ request: CreateTalkRequest, isStream: Bool) throws -> Call {
        var call: Call = Call(
            operation: "talks.create", method: "POST",
            path: "/v1/talks")
        var body: JSONValue = request.json
        if isStream { body["stream"] = true }
        call.body = try .json(body)
        return call
    }
}

// Spec/CreateTalkRequest.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/CreateTalkRequest
public struct CreateTalkRequest: JSONModel {

    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        additionalProperties = try JSONObject(json: json)
    }

    public var json: JSONValue {
        .object(additionalProperties)
    }
}

// Spec/Talk.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/Talk
public struct Talk: JSONModel, ExpressibleByStringInterpolation {
    /// `text`.
    public var text: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(text: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.text = text
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        text = try reader.optional("text")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("text", ifPresent: text)
        return writer.json(additionalProperties)
    }
}

// Spec/TalkChunk.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/TalkChunk
public struct TalkChunk: JSONModel {
    /// `delta`.
    public var delta: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(delta: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.delta = delta
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        delta = try reader.optional("delta")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("delta", ifPresent: delta)
        return writer.json(additionalProperties)
    }
}
