// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Format of sound given to a model.
///
/// Source: inference.yaml#/components/schemas/InputAudioFormat
public enum InputAudioFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"wav"` on the wire.
    case wav
    /// `"mp3"` on the wire.
    case mp3
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "wav": self = .wav
        case "mp3": self = .mp3
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .wav: return "wav"
        case .mp3: return "mp3"
        case .unknown(let value): return value
        }
    }
}
