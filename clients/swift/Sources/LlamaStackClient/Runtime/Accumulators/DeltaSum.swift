/// An object that deltas are added to: texts that grow are joined, lists grow, and of all else the last value stays.
final class DeltaSum {
    private static let growing: Set<String> = [
        "content", "refusal", "reasoning_content", "arguments", "input", "data", "transcript", "text",
    ]

    private enum Field {
        case text(DeltaText)
        case object(DeltaSum)
        case list(DeltaList)
        case value(JSONValue)
    }

    private var names: [String] = []
    private var fields: [String: Field] = [:]

    /// Adds one delta; null adds nothing.
    func add(_ delta: JSONObject) {
        for (name, value) in delta where value != .null {
            if fields[name] == nil { names.append(name) }
            switch (value, fields[name]) {
            case (.string(let piece), .text(let text)?): text.joined += piece
            case (.string(let piece), nil) where Self.growing.contains(name): fields[name] = .text(DeltaText(piece))
            case (.object(let members), .object(let sum)?): sum.add(members)
            case (.object(let members), _):
                let sum = DeltaSum()
                sum.add(members)
                fields[name] = .object(sum)
            case (.array(let items), .list(let list)?): list.add(items)
            case (.array(let items), _):
                let list = DeltaList()
                list.add(items)
                fields[name] = .list(list)
            default: fields[name] = .value(value)
            }
        }
    }

    /// The sum as plain JSON.
    func result() -> JSONObject {
        var object = JSONObject()
        for name in names {
            switch fields[name] {
            case .text(let text)?: object[name] = .string(text.joined)
            case .object(let sum)?: object[name] = .object(sum.result())
            case .list(let list)?: object[name] = .array(list.result())
            case .value(let value)?: object[name] = value
            case nil: break
            }
        }
        return object
    }
}

/// A list that grows. Items with an `index` are deltas of the one at that place, others are appended.
final class DeltaList {
    private var plain: [JSONValue] = []
    private var sums: [Int: DeltaSum] = [:]

    /// Adds the items of one delta.
    func add(_ items: [JSONValue]) {
        for item in items {
            guard case .object(let members) = item, case .int(let index)? = members["index"] else {
                plain.append(item)
                continue
            }
            let sum = sums[index] ?? DeltaSum()
            sum.add(members)
            sums[index] = sum
        }
    }

    /// The items in order of their places.
    func result() -> [JSONValue] {
        sums.sorted { $0.key < $1.key }.map { .object($0.value.result()) } + plain
    }
}

private final class DeltaText {
    var joined: String

    init(_ joined: String) {
        self.joined = joined
    }
}
