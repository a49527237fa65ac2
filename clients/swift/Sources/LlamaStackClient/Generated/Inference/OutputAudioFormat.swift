// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Format of spoken output.
///
/// Source: inference.yaml#/components/schemas/OutputAudioFormat
public enum OutputAudioFormat: OpenEnum, ExpressibleByStringLiteral {
    /// `"wav"` on the wire.
    case wav
    /// `"aac"` on the wire.
    case aac
    /// `"mp3"` on the wire.
    case mp3
    /// `"flac"` on the wire.
    case flac
    /// `"opus"` on the wire.
    case opus
    /// `"pcm16"` on the wire.
    case pcm16
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "wav": self = .wav
        case "aac": self = .aac
        case "mp3": self = .mp3
        case "flac": self = .flac
        case "opus": self = .opus
        case "pcm16": self = .pcm16
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .wav: return "wav"
        case .aac: return "aac"
        case .mp3: return "mp3"
        case .flac: return "flac"
        case .opus: return "opus"
        case .pcm16: return "pcm16"
        case .unknown(let value): return value
        }
    }
}
