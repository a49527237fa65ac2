// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What kind of computer it is.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerEnvironment
public enum ResponseComputerEnvironment: OpenEnum, ExpressibleByStringLiteral {
    /// `"windows"` on the wire.
    case windows
    /// `"mac"` on the wire.
    case mac
    /// `"linux"` on the wire.
    case linux
    /// `"ubuntu"` on the wire.
    case ubuntu
    /// `"browser"` on the wire.
    case browser
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "windows": self = .windows
        case "mac": self = .mac
        case "linux": self = .linux
        case "ubuntu": self = .ubuntu
        case "browser": self = .browser
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .windows: return "windows"
        case .mac: return "mac"
        case .linux: return "linux"
        case .ubuntu: return "ubuntu"
        case .browser: return "browser"
        case .unknown(let value): return value
        }
    }
}
