/// A member of a union that this release does not know: it arrives as itself, under no wrong name.
public struct UnknownVariant: Sendable, Hashable {
    /// The value that names the member.
    public let tag: String
    /// The whole object as it came.
    public let raw: JSONValue

    /// Takes the tag and the object.
    public init(tag: String, raw: JSONValue) {
        self.tag = tag
        self.raw = raw
    }
}

/// A union of the contract, whose members a field tells apart (`TaggedUnion`), or their JSON alone. Two are equal when
/// their JSON is.
public protocol JSONUnion: JSONCodable {}

extension JSONUnion {
    public static func == (one: Self, other: Self) -> Bool { one.json == other.json }
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

/// A union whose members a field tells apart.
public protocol TaggedUnion: JSONUnion {
    /// The field that tells the members apart.
    static var tagName: String { get }
    /// The member, where this release does not know it.
    var unknownVariant: UnknownVariant? { get }
}

extension TaggedUnion {
    /// The value of the field that tells the members apart.
    static func tag(of json: JSONValue) throws -> String {
        guard case .object(let members) = json else { throw JSONError.expected("an object", json) }
        guard case .string(let tag)? = members[tagName] else {
            throw JSONError.mismatch("the field that tells the members apart is missing", path: tagName)
        }
        return tag
    }
}

/// Finds the member of a union that JSON alone must tell apart: members are tried in the order of the document.
struct UnionReader<Union> {
    private let json: JSONValue
    private var failure: JSONError?
    private var unknown: Union?

    init(_ json: JSONValue) {
        self.json = json
    }

    /// The union when the JSON is this member, and no unknown member of a union inside.
    mutating func attempt<Member: JSONCodable>(_ make: (Member) -> Union) -> Union? {
        do {
            let member: Member = try Member(json: json)
            guard let open: any TaggedUnion = member as? any TaggedUnion, open.unknownVariant != nil else {
                return make(member)
            }
            unknown = unknown ?? make(member)
        } catch {
            // What is wrong deep inside says more than what is of another kind at once.
            if let error: JSONError = error as? JSONError, error.depth >= failure?.depth ?? 0 { failure = error }
        }
        return nil
    }

    /// When no member fits: the unknown member of a union inside, or what was wrong with the last one.
    func otherwise() throws -> Union {
        if let unknown: Union = unknown { return unknown }
        throw failure ?? JSONError.mismatch("no member of the union is \(json.kind)", path: "")
    }
}

/// A set of names that may grow: a value that this release does not know is kept as it is.
public protocol OpenEnum: JSONCodable, RawRepresentable, CustomStringConvertible {
    /// Every text is a value.
    init(rawValue: RawValue)
}

extension OpenEnum where RawValue: JSONCodable {
    public init(json: JSONValue) throws {
        self.init(rawValue: try RawValue(json: json))
    }

    public var json: JSONValue { rawValue.json }

    /// The value on the wire.
    public var description: String { "\(rawValue)" }
}

/// A value that holds a value of its own type and so must be stored elsewhere.
indirect enum Indirect<Value: JSONCodable>: Sendable, Hashable {
    case value(Value)

    init(_ value: Value) {
        self = .value(value)
    }

    var value: Value {
        switch self {
        case .value(let value): return value
        }
    }
}
