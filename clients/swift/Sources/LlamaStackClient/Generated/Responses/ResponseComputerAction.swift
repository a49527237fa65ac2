// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One step on a screen.
///
/// Source: responses.yaml#/components/schemas/ResponseComputerAction
public indirect enum ResponseComputerAction: TaggedUnion {
    /// `"click"`
    case click(ComputerClick)
    /// `"double_click"`
    case doubleClick(ComputerDoubleClick)
    /// `"drag"`
    case drag(ComputerDrag)
    /// `"keypress"`
    case keypress(ComputerKeypress)
    /// `"move"`
    case move(ComputerMove)
    /// `"screenshot"`
    case screenshot(ComputerScreenshot)
    /// `"scroll"`
    case scroll(ComputerScroll)
    /// `"type"`
    case type(ComputerType)
    /// `"wait"`
    case wait(ComputerWait)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "click": self = .click(try ComputerClick(json: json))
        case "double_click": self = .doubleClick(try ComputerDoubleClick(json: json))
        case "drag": self = .drag(try ComputerDrag(json: json))
        case "keypress": self = .keypress(try ComputerKeypress(json: json))
        case "move": self = .move(try ComputerMove(json: json))
        case "screenshot": self = .screenshot(try ComputerScreenshot(json: json))
        case "scroll": self = .scroll(try ComputerScroll(json: json))
        case "type": self = .type(try ComputerType(json: json))
        case "wait": self = .wait(try ComputerWait(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .click(let value): return value.json
        case .doubleClick(let value): return value.json
        case .drag(let value): return value.json
        case .keypress(let value): return value.json
        case .move(let value): return value.json
        case .screenshot(let value): return value.json
        case .scroll(let value): return value.json
        case .type(let value): return value.json
        case .wait(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }

    /// A member of a text alone.
    public static func type(_ text: String) -> ResponseComputerAction {
        .type(ComputerType(stringLiteral: text))
    }
}
