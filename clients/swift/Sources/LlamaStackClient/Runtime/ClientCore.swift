/// What every resource sends through: settings, transport, and the decision to try again.
final class ClientCore: Sendable {
    /// What the client was told when it was made.
    let settings: Settings

    /// Takes the settings; nothing is sent yet.
    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Sends a call and reads its answer whole. Throws a typed error when there is no success answer.
    func send(_ call: Call, _ options: RequestOptions?) async throws -> RawResponse {
        fatalError("seam")
    }

    /// Sends a call whose answer is bytes; they are read as the caller takes them.
    func download(_ call: Call, _ options: RequestOptions?) async throws -> Download {
        fatalError("seam")
    }

    /// An event stream; its request is made and sent when its first payload is asked for.
    ///
    /// `payload` and `final` read the JSON of an event and of the accumulated result.
    func stream<Payload: Sendable, Final: Sendable>(
        _ call: @escaping @Sendable () throws -> Call,
        _ options: RequestOptions?,
        terminator: String? = nil,
        accumulator: any Accumulator.Type,
        payload: @escaping @Sendable (JSONValue) throws -> Payload,
        final: @escaping @Sendable (JSONValue) throws -> Final
    ) -> EventStream<Payload, Final> {
        fatalError("seam")
    }
}

/// Adds up the payloads of a stream, as plain JSON, to what the call without streaming would have answered.
///
/// The accumulator of payloads of the type `X` is called `XAccumulator`.
protocol Accumulator: Sendable {
    /// Starts before the first payload.
    init()
    /// Takes the next payload.
    mutating func add(_ payload: JSONValue) throws
    /// The result; `nil` when the stream ended before there was one.
    func result() -> JSONValue?
}

/// A success answer, read whole: status, headers, body.
public struct RawResponse: Sendable {
    /// Status of the answer.
    public let status: Int
    /// Headers of the answer, by lower-case name.
    public let headers: [String: String]
    /// The body.
    public let body: [UInt8]
}
