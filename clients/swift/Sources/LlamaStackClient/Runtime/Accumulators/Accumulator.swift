/// Adds up the payloads of a stream, as plain JSON, to what the call without streaming would have answered.
///
/// The accumulator of payloads of the type `X` is called `XAccumulator`.
protocol Accumulator {
    /// Starts before the first payload.
    init()
    /// Takes the next payload.
    mutating func add(_ payload: JSONValue)
    /// The result; `nil` when the stream ended before there was one.
    func result() -> JSONValue?
}
