// Spec/And.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/And
public struct And: JSONModel {
    /// `type`.
    public var type: String { "and" }
    /// `filters`.
    public var filters: [Filter]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(filters: [Filter], additionalProperties: JSONObject = JSONObject()) {
        self.filters = filters
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "and")
        filters = try reader.required("filters")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("filters", filters)
        return writer.json(additionalProperties)
    }
}

// Spec/Equals.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/Equals
public struct Equals: JSONModel {
    /// `type`.
    public var type: String { "eq" }
    /// `key`.
    public var key: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(key: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.key = key
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "eq")
        key = try reader.optional("key")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("key", ifPresent: key)
        return writer.json(additionalProperties)
    }
}

// Spec/Filter.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A comparison, or filters joined.
///
/// Source: spec.yaml#/components/schemas/Filter
public indirect enum Filter: TaggedUnion {
    /// `"eq"`
    case eq(Equals)
    /// `"and"`
    case and(And)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "type"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "eq": self = .eq(try Equals(json: json))
        case "and": self = .and(try And(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .eq(let value): return value.json
        case .and(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}

// Spec/Tree.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A node, its children, and a way back up.
///
/// Source: spec.yaml#/components/schemas/Tree
public struct Tree: JSONModel {
    /// Below it.
    public var children: [Tree]
    /// A node, its children, and a way back up.
    public var parent: Nullable<Tree>? {
        get { parentBox.value }
        set { parentBox = Indirect(newValue) }
    }
    private var parentBox: Indirect<Nullable<Tree>?>
    /// The same by name.
    public var byName: OrderedMap<Tree>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        children: [Tree],
        parent: Nullable<Tree>? = nil,
        byName: OrderedMap<Tree>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.children = children
        parentBox = Indirect(parent)
        self.byName = byName
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        children = try reader.required("children")
        parentBox = Indirect(try reader.optionalNullable("parent"))
        byName = try reader.optional("by_name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("children", children)
        writer.write("parent", ifPresent: parent)
        writer.write("by_name", ifPresent: byName)
        return writer.json(additionalProperties)
    }
}
