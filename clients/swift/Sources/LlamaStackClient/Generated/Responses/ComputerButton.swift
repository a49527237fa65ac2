// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A mouse button.
///
/// Source: responses.yaml#/components/schemas/ComputerButton
public enum ComputerButton: OpenEnum, ExpressibleByStringLiteral {
    /// `"left"` on the wire.
    case left
    /// `"right"` on the wire.
    case right
    /// `"wheel"` on the wire.
    case wheel
    /// `"back"` on the wire.
    case back
    /// `"forward"` on the wire.
    case forward
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "left": self = .left
        case "right": self = .right
        case "wheel": self = .wheel
        case "back": self = .back
        case "forward": self = .forward
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .left: return "left"
        case .right: return "right"
        case .wheel: return "wheel"
        case .back: return "back"
        case .forward: return "forward"
        case .unknown(let value): return value
        }
    }
}
