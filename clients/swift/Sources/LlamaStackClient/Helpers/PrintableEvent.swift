import Foundation

/// A piece of text to print: who speaks, what is said, and in which colour on a terminal.
public struct PrintableEvent: Sendable, Hashable, CustomStringConvertible {
    /// A colour of a terminal.
    public enum Color: Int, Sendable {
        case red = 31
        case green, yellow, blue, magenta, cyan
    }

    /// What is said.
    public var content: String
    /// Who says it.
    public var role: String?
    /// What follows it.
    public var end: String
    /// Its colour.
    public var color: Color?

    init(_ content: String = "", role: String? = nil, end: String = "\n", color: Color? = nil) {
        self.content = content
        self.role = role
        self.end = end
        self.color = color
    }

    /// The text, after `role> ` where it has a role.
    public var description: String { role.map { "\($0)> \(content)" } ?? content }

    /// Prints it, in colour on a terminal unless `NO_COLOR` is set.
    public func print() {
        let text = description
        let isPlain =
            text.isEmpty || isatty(1) == 0 || ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty == false
        let painted = isPlain ? text : color.map { "\u{1B}[\($0.rawValue)m\(text)\u{1B}[0m" } ?? text
        Swift.print(painted, terminator: end)
        // A piece without the end of its line is shown, too; `stdout` itself cannot be named in Swift 6.
        fflush(nil)
    }
}

extension InterleavedContent {
    /// The content as text; an image is told as `<image>`.
    public func text(separator: String = " ") -> String {
        switch self {
        case .string(let text): text
        case .item(let item): item.text
        case .array(let items): items.map(\.text).joined(separator: separator)
        }
    }
}

extension InterleavedContentItem {
    /// The item as text; an image is told as `<image>`.
    public var text: String {
        switch self {
        case .text(let item): item.text
        case .image: "<image>"
        case .unknown(let variant): "<\(variant.tag)>"
        }
    }
}
