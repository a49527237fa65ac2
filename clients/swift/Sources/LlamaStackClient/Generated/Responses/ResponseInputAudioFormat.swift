// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Format of a sound.
///
/// Source: responses.yaml#/components/schemas/ResponseInputAudioFormat
public enum ResponseInputAudioFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"mp3"` on the wire.
    case mp3
    /// `"wav"` on the wire.
    case wav
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "mp3": self = .mp3
        case "wav": self = .wav
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .mp3: return "mp3"
        case .wav: return "wav"
        case .unknown(let value): return value
        }
    }
}
