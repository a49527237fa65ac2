// Resources/ImportFromResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.`import`.from`. `ImportFromResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ImportFromResource: Sendable {
    /// .
    ///
    /// Source: spec.yaml#/paths/~1v1~1import~1{class}/get
    func async(`class`: String, `in`: String?, xRequestID: String?, options: RequestOptions) async throws -> None
}

extension ImportFromResource {
    /// .
    ///
    /// - Returns: It.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: spec.yaml#/paths/~1v1~1import~1{class}/get
    public func async(
        `class`: String,
        `in`: String? = nil,
        xRequestID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> None {
        try await async(class: `class`, in: `in`, xRequestID: xRequestID, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.`import`.from` to the server.
struct RemoteImportFrom: ImportFromResource {
    private let resource: Resource

    init(_ resource: Resource) {
        self.resource = resource
    }

    func async(`class`: String, `in`: String?, xRequestID: String?, options: RequestOptions) async throws -> None {
        let call: Call = try asyncCall(class: `class`, in: `in`, xRequestID: xRequestID)
        return try await resource.json(call, options)
    }

    private func asyncCall(`class`: String, `in`: String?, xRequestID: String?) throws -> Call {
        let classPart: String = try Encode.path("class", `class`)
        var call: Call = Call(
            operation: "import.from.async", method: "GET",
            path: "/v1/import/\(classPart)")
        call.query += Encode.query("in", `in`?.json)
        call.headers += Encode.header("X-Request-ID", xRequestID?.json)
        return call
    }
}

// Resources/ImportResource.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.`import``. `ImportResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ImportResource: Sendable {
    /// Operations of `client.`import`.from`.
    var from: any ImportFromResource { get set }
}

/// Sends the operations of `client.`import`` to the server.
struct RemoteImport: ImportResource {
    var from: any ImportFromResource

    init(_ resource: Resource) {
        from = RemoteImportFrom(resource)
    }
}

// Spec/None.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Names that some language keeps for itself, and names that are no identifiers anywhere.
///
/// Source: spec.yaml#/components/schemas/None
public struct None: JSONModel {
    /// `self`.
    public var `self`: String?
    /// `$defs`.
    public var defs: String?
    /// `model_config`.
    public var modelConfig: String?
    /// `2fa-code`.
    public var value2faCode: String?
    /// `camelCase`.
    public var camelCase: String?
    /// `top_logprobs`.
    public var topLogprobs: Int?
    /// `@type`.
    public var type: String?
    /// `protocol`.
    public var `protocol`: RAGDocument?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        `self`: String? = nil,
        defs: String? = nil,
        modelConfig: String? = nil,
        value2faCode: String? = nil,
        camelCase: String? = nil,
        topLogprobs: Int? = nil,
        type: String? = nil,
        `protocol`: RAGDocument? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.`self` = `self`
        self.defs = defs
        self.modelConfig = modelConfig
        self.value2faCode = value2faCode
        self.camelCase = camelCase
        self.topLogprobs = topLogprobs
        self.type = type
        self.`protocol` = `protocol`
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        `self` = try reader.optional("self")
        defs = try reader.optional("$defs")
        modelConfig = try reader.optional("model_config")
        value2faCode = try reader.optional("2fa-code")
        camelCase = try reader.optional("camelCase")
        topLogprobs = try reader.optional("top_logprobs")
        type = try reader.optional("@type")
        `protocol` = try reader.optional("protocol")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("self", ifPresent: `self`)
        writer.write("$defs", ifPresent: defs)
        writer.write("model_config", ifPresent: modelConfig)
        writer.write("2fa-code", ifPresent: value2faCode)
        writer.write("camelCase", ifPresent: camelCase)
        writer.write("top_logprobs", ifPresent: topLogprobs)
        writer.write("@type", ifPresent: type)
        writer.write("protocol", ifPresent: `protocol`)
        return writer.json(additionalProperties)
    }
}

// Spec/RAGDocument.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/RAGDocument
public enum RAGDocument: OpenEnum, ExpressibleByStringLiteral {
    /// `"None"` on the wire.
    case noneValue
    /// `"true"` on the wire.
    case `true`
    /// `"class"` on the wire.
    case `class`
    /// `"*"` on the wire.
    case asterisk
    /// `""` on the wire.
    case empty
    /// `"gpt-4o"` on the wire.
    case gpt4o
    /// `"Not Implemented"` on the wire.
    case notImplemented
    /// `"response.output_text.delta"` on the wire.
    case responseOutputTextDelta
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "None": self = .noneValue
        case "true": self = .`true`
        case "class": self = .`class`
        case "*": self = .asterisk
        case "": self = .empty
        case "gpt-4o": self = .gpt4o
        case "Not Implemented": self = .notImplemented
        case "response.output_text.delta": self = .responseOutputTextDelta
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .noneValue: return "None"
        case .`true`: return "true"
        case .`class`: return "class"
        case .asterisk: return "*"
        case .empty: return ""
        case .gpt4o: return "gpt-4o"
        case .notImplemented: return "Not Implemented"
        case .responseOutputTextDelta: return "response.output_text.delta"
        case .unknown(let value): return value
        }
    }
}
