// Makes the calls of the wire vectors: a JSON line in, a JSON line out. See tests/conformance/clients/README.md.
import Foundation
import LlamaStackClient

/// Takes values from anywhere, and gives them when the case is over.
struct Tape: Sendable {
    private let values: AsyncStream<JSONValue>
    private let sink: AsyncStream<JSONValue>.Continuation

    init() { (values, sink) = AsyncStream.makeStream(of: JSONValue.self) }

    func write(_ value: JSONValue) { sink.yield(value) }

    func all() async -> JSONValue {
        sink.finish()
        var found: [JSONValue] = []
        for await value in values { found.append(value) }
        return .array(found)
    }
}

func say(_ line: JSONObject) {
    FileHandle.standardOutput.write(Data(JSONValue.object(line).serialized() + [UInt8(ascii: "\n")]))
}

func timeout(_ json: JSONValue?) -> Timeout {
    func limit(_ name: String) -> Duration? { json?[name]?.doubleValue.map { .seconds($0) } }
    if let both = json?.doubleValue { return Timeout(.seconds(both)) }
    return Timeout(
        connect: limit("connect"), firstByte: limit("first_byte"), idle: limit("idle"), total: limit("total"))
}

func texts(_ json: JSONValue?) -> [String: String] {
    (json?.objectValue ?? [:]).reduce(into: [:]) { $0[$1.key] = $1.value.stringValue }
}

func client(_ line: JSONValue, waits: Tape, log: Tape) throws -> LlamaStackClient {
    let given = line["client"]
    var settings = ClientSettings(
        baseURL: line["base_url"]?.stringValue, apiKey: given?["api_key"]?.stringValue,
        providerData: given?["provider_data"]?.objectValue, headers: texts(given?["headers"]),
        query: given?["query"]?.objectValue ?? [:], timeout: timeout(given?["timeout"]),
        retries: RetryPolicy(retries: given?["max_retries"]?.intValue ?? 2))
    if let limit = given?["max_event_bytes"]?.intValue { settings.maxEventBytes = limit }
    if let clock = line["clock"] {
        settings.clock = RetryClock(
            now: { clock["now"]?.doubleValue ?? 0 }, random: { clock["random"]?.doubleValue ?? 0 },
            sleep: { waits.write(.double($0)) })
    }
    if let file = line["record"]?.stringValue { settings.transport = RecordTransport(URL(fileURLWithPath: file)) }
    if let file = line["replay"]?.stringValue {
        settings.transport = try ReplayTransport(URL(fileURLWithPath: file))
    }
    let levels: [String: LogHandler.Level] = ["info": .info, "debug": .debug]
    settings.log = LogHandler(level: line["log"]?.stringValue.flatMap { levels[$0] }) { log.write(.string($1)) }
    return LlamaStackClient(settings: settings)
}

func outcome(_ line: JSONValue, _ client: LlamaStackClient, progress: Tape) async throws -> JSONObject {
    let mode = line["mode"]?.stringValue ?? "call"
    if mode == "compatibility" { return ["result": try await client.compatibility().json] }
    let invocation = try invocation(line["operation"]?.stringValue ?? "", line["arguments"]?.objectValue ?? [:])
    let given = line["options"]
    var options = RequestOptions(
        headers: texts(given?["headers"]), query: given?["query"]?.objectValue ?? [:],
        body: given?["body"]?.objectValue ?? [:])
    if let limits = given?["timeout"] { options.timeout = timeout(limits) }
    if line["progress"] == true { options.onUploadProgress = { progress.write(.int($0)) } }
    func way<Way>(_ way: Way?) throws -> Way {
        guard let way else { throw DispatchError("the operation has no mode \(mode)") }
        return way
    }
    switch mode {
    case "stream", "items":
        let pieces = try await way(mode == "items" ? invocation.items : invocation.stream)(client, options)
        var found: [Piece] = []
        while found.count < line["stop_after"]?.intValue ?? .max, let piece = try await pieces.next() {
            found.append(piece)
            if line["live"] == true { say(["case": line["case"] ?? nil, "event": piece.json]) }
        }
        return [
            "result": .array(found.map(\.json)),
            "unknown": .array(found.compactMap(\.unknown).map { JSONValue.string($0) }),
        ]
    case "final":
        return ["result": try await way(invocation.stream)(client, options).final()]
    case "raw":
        let answer = try await client.raw { client in try await way(invocation.call ?? nil)(client, options) }
        let headers = JSONObject(answer.headers.map { ($0.key, JSONValue.string($0.value)) })
        return ["result": ["status": .int(answer.status), "headers": .object(headers), "text": .string(answer.text)]]
    case "download":
        let download = try await way(invocation.download)(client, options)
        var result: JSONObject = ["base64": .string(Data(try await download.bytes()).base64EncodedString())]
        result["filename"] = download.filename.map { .string($0) }
        return ["result": .object(result)]
    default:
        let piece = try await way(invocation.call)(client, options)
        return ["result": piece.json, "unknown": .array(piece.unknown.map { [JSONValue.string($0)] } ?? [])]
    }
}

func told(_ error: any Error) -> JSONValue {
    if error is CancellationError { return ["name": "Cancelled"] }
    guard let known = error as? any LlamaStackClientError else {
        return ["name": .string("\(type(of: error))"), "message": .string("\(error)")]
    }
    var facts: JSONObject = ["name": .string(known.name), "message": .string(known.message)]
    if let error = error as? any APIError {
        facts["type"] = error.type.map { .string($0) }
        facts["code"] = error.code.map { .string($0) }
        facts["param"] = error.param.map { .string($0) }
        facts["body"] = error.body
        if !error.partial.isEmpty { facts["partial"] = .array(error.partial) }
    }
    if let error = error as? any APIStatusError {
        facts["status"] = .int(error.status)
        facts["request_id"] = error.requestID.map { .string($0) }
    }
    return .object(facts)
}

// A client is closed when the next line comes: leaving a stream must do without that.
var last: LlamaStackClient?
while let text = readLine() {
    last?.close()
    let line = try JSONValue.parse(text)
    let (waits, log, progress) = (Tape(), Tape(), Tape())
    let made = try client(line, waits: waits, log: log)
    last = made
    let call = Task.detached { try await outcome(line, made, progress: progress) }
    if let delay = line["cancel_after_ms"]?.doubleValue {
        Task.detached {
            try await Task.sleep(for: .milliseconds(delay))
            call.cancel()
        }
    }
    var answer: JSONObject
    switch await call.result {
    case .success(let outcome): answer = outcome
    case .failure(let error): answer = ["error": told(error)]
    }
    answer["case"] = line["case"]
    answer["waits"] = await waits.all()
    answer["log"] = await log.all()
    if line["progress"] == true { answer["progress"] = await progress.all() }
    say(answer)
}
