import Foundation

/// A call with everything that the client and the caller add to it: the same on every attempt.
struct WireRequest: Sendable {
    /// What the transport is given.
    let wire: TransportRequest
    /// Whether the body can be sent again.
    let isReplayable: Bool

    /// - Throws: `InvalidCallError` when a setting or an option cannot be sent.
    init(_ call: Call, _ options: RequestOptions, _ settings: ClientSettings) throws {
        let (body, contentType) = try Self.body(call.body, options.body)
        var headers = Self.common(settings)
        headers["accept"] = call.accept
        headers["content-type"] = contentType
        if call.method != "GET", call.method != "HEAD" {
            headers["idempotency-key"] = "llama-stack-client-\(UUID().uuidString.lowercased())"
        }
        for (name, value) in call.headers { headers[name.lowercased()] = value }
        for (name, value) in options.headers { headers[name.lowercased()] = value }
        for (name, value) in headers { try Self.check(name, value) }
        wire = TransportRequest(
            method: call.method,
            baseURL: try settings.address(),
            target: call.path + Self.query(call.query, settings.query, options.query),
            headers: headers,
            body: body,
            onUploadProgress: options.onUploadProgress)
        if case .form(let form) = body { isReplayable = form.isReplayable } else { isReplayable = true }
    }

    /// Headers of every request, before those of the call.
    private static func common(_ settings: ClientSettings) -> [String: String] {
        var headers = [
            "user-agent": "llama-stack-client-swift/\(Provenance.version)",
            "x-llamastack-client-version": Provenance.version,
        ]
        if let key = settings.apiKey { headers["authorization"] = "Bearer \(key)" }
        if let data = settings.providerData {
            headers["x-llamastack-provider-data"] = String(
                decoding: JSONValue.object(data).serialized(escapingNonASCII: true), as: UTF8.self)
        }
        for (name, value) in settings.headers { headers[name.lowercased()] = value }
        return headers
    }

    /// The query: that of the call, then the extras, each of which replaces a parameter of the same name.
    private static func query(
        _ call: [(name: String, value: String)], _ client: JSONObject, _ options: JSONObject
    ) -> String {
        var extra = client
        extra.merge(options)
        var pairs = call.filter { extra[$0.name] == nil }
        for (name, value) in extra { pairs += Encode.query(name, value) }
        return pairs.isEmpty ? "" : "?\(Encode.queryText(pairs))"
    }

    private static func body(
        _ body: CallBody, _ extra: JSONObject
    ) throws -> (body: TransportRequest.Body, contentType: String?) {
        switch body {
        case .none where extra.isEmpty:
            return (.none, nil)
        case .json(let bytes) where extra.isEmpty:
            return (.bytes(bytes), "application/json")
        case .none:
            return (.bytes(JSONValue.object(extra).serialized()), "application/json")
        case .json(let bytes):
            guard case .object(var members) = try JSONValue.parse(bytes) else {
                throw InvalidCallError("fields can be added only to a body that is an object")
            }
            members.merge(extra)
            return (.bytes(JSONValue.object(members).serialized()), "application/json")
        case .form(let parts):
            let kept = parts.filter { extra[$0.name] == nil }
            let form = MultipartForm(kept + extra.flatMap { FormPart.fields($0.key, $0.value) })
            return (.form(form), form.contentType)
        }
    }

    /// A value that cannot be sent is not shown: it may be a key.
    private static func check(_ name: String, _ value: String) throws {
        let isClean = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard isClean, value.first != " ", value.last != " " else {
            throw InvalidCallError(
                "the value of the header \(name) has a line break, a control character, or space around it")
        }
    }
}
