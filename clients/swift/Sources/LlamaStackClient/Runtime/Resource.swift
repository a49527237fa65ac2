/// What remote resources call: it turns the answers of a client's core into typed values.
struct Resource: Sendable {
    /// What sends.
    let core: ClientCore
    /// Whether answers are handed out unread, as `LlamaStackClient.raw(_:)` wants them.
    var isRaw: Bool = false

    /// An answer thrown past its reader, on its way to `LlamaStackClient.raw(_:)`.
    struct RawAnswer: Error {
        let response: RawResponse
    }

    /// Sends a call whose answer is JSON.
    func json<Answer: JSONCodable>(_ call: Call, _ options: RequestOptions) async throws -> Answer {
        try Resource.read(try await body(call, options))
    }

    /// Sends a call whose answer has no body.
    func nothing(_ call: Call, _ options: RequestOptions) async throws {
        _ = try await response(call, options)
    }

    /// A list whose first call is made when it is read.
    func list<Answer: JSONCodable, Item: Sendable>(
        _ call: @escaping @Sendable () throws -> Call,
        _ options: RequestOptions,
        _ paging: Paging,
        items: @escaping @Sendable (Answer) -> [Item]
    ) -> PagedList<Answer, Item> {
        PagedList { () async throws -> Page<Answer, Item> in
            try await page(try call(), options, paging, items: items)
        }
    }

    /// An event stream; its call is made when the first payload is asked for.
    func stream<Payload: JSONCodable, Final: JSONCodable>(
        _ call: @escaping @Sendable () throws -> Call,
        _ options: RequestOptions,
        terminator: String? = nil,
        accumulator: any Accumulator.Type
    ) -> EventStream<Payload, Final> {
        core.stream(
            call, options, terminator: terminator, accumulator: accumulator,
            payload: { (json: JSONValue) throws -> Payload in try Resource.read(json) },
            final: { (json: JSONValue) throws -> Final in try Resource.read(json) })
    }

    /// Sends a call whose answer is bytes.
    func download(_ call: Call, _ options: RequestOptions) async throws -> Download {
        if isRaw { _ = try await response(call, options) }
        return try await core.download(call, options)
    }

    private func page<Answer: JSONCodable, Item: Sendable>(
        _ call: Call, _ options: RequestOptions, _ paging: Paging, items: @escaping @Sendable (Answer) -> [Item]
    ) async throws -> Page<Answer, Item> {
        let json: JSONValue = try await body(call, options)
        let answer: Answer = try Resource.read(json)
        guard let following: Call = paging.following(call, json) else {
            return Page(response: answer, items: items(answer))
        }
        return Page(response: answer, items: items(answer)) { () async throws -> Page<Answer, Item> in
            try await page(following, options, paging, items: items)
        }
    }

    private func body(_ call: Call, _ options: RequestOptions) async throws -> JSONValue {
        let response: RawResponse = try await response(call, options)
        do {
            return try JSONValue.parse(response.body)
        } catch let error as JSONError {
            let text: String = String(decoding: response.body, as: UTF8.self)
            throw APIResponseValidationError("the answer is no JSON: \(error)", body: .string(text))
        }
    }

    private func response(_ call: Call, _ options: RequestOptions) async throws -> RawResponse {
        let response: RawResponse = try await core.send(call, options)
        if isRaw { throw RawAnswer(response: response) }
        return response
    }

    private static func read<Value: JSONCodable>(_ json: JSONValue) throws -> Value {
        do {
            return try Value(json: json)
        } catch let error as JSONError {
            throw APIResponseValidationError("the answer breaks its schema: \(error)", body: json)
        }
    }
}

extension CallBody {
    /// A JSON body.
    ///
    /// - Throws: `InvalidCallError` for numbers that JSON cannot write.
    static func json(_ value: JSONValue) throws -> CallBody {
        var serializer: JSONSerializer = JSONSerializer(escapingNonASCII: false)
        serializer.write(value)
        guard serializer.isExact else {
            throw InvalidCallError("a number that is not finite cannot be written as JSON")
        }
        return .json(serializer.bytes)
    }
}

extension FormPart {
    /// A field as parts: an object as `name[key]`, a list as one part per item, the way OpenAI's forms are.
    static func fields(_ name: String, _ value: JSONValue?) -> [FormPart] {
        switch value {
        case nil, .null?: return []
        case .object(let members)?:
            return members.flatMap { (key: String, item: JSONValue) -> [FormPart] in fields("\(name)[\(key)]", item) }
        case .array(let items)?: return items.flatMap { (item: JSONValue) -> [FormPart] in fields(name, item) }
        case let value?: return [FormPart(name: name, text: Encode.scalar(value))]
        }
    }
}
