// Spec/Circle.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/Circle
public struct Circle: JSONModel {
    /// Tag.
    public var kind: String { "circle" }
    /// In metres.
    public var radius: Double
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(radius: Double, additionalProperties: JSONObject = JSONObject()) {
        self.radius = radius
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("kind", "circle")
        radius = try reader.required("radius")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("kind", kind)
        writer.write("radius", radius)
        return writer.json(additionalProperties)
    }
}

// Spec/Polygon.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shape with corners; a union inside a union.
///
/// Source: spec.yaml#/components/schemas/Polygon
public indirect enum Polygon: TaggedUnion {
    /// `"square"`
    case square(Square)
    /// `"triangle"`
    case triangle(Triangle)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "kind"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "square": self = .square(try Square(json: json))
        case "triangle": self = .triangle(try Triangle(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .square(let value): return value.json
        case .triangle(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}

// Spec/Shape.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A shape.
///
/// Source: spec.yaml#/components/schemas/Shape
public indirect enum Shape: TaggedUnion {
    /// `"circle"`
    case circle(Circle)
    /// `"square"`, `"triangle"`
    case square(Polygon)
    /// A member that this release does not know.
    case unknown(UnknownVariant)

    public static let tagName: String = "kind"

    public init(json: JSONValue) throws {
        let tag: String = try Self.tag(of: json)
        switch tag {
        case "circle": self = .circle(try Circle(json: json))
        case "square", "triangle": self = .square(try Polygon(json: json))
        default: self = .unknown(UnknownVariant(tag: tag, raw: json))
        }
    }

    public var json: JSONValue {
        switch self {
        case .circle(let value): return value.json
        case .square(let value): return value.json
        case .unknown(let variant): return variant.raw
        }
    }

    public var unknownVariant: UnknownVariant? {
        if case .unknown(let variant) = self { return variant }
        return nil
    }
}

// Spec/Square.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/Square
public struct Square: JSONModel {
    /// Tag.
    public var kind: String { "square" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("kind", "square")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("kind", kind)
        return writer.json(additionalProperties)
    }
}

// Spec/Triangle.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Source: spec.yaml#/components/schemas/Triangle
public struct Triangle: JSONModel {
    /// Tag.
    public var kind: String { "triangle" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("kind", "triangle")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("kind", kind)
        return writer.json(additionalProperties)
    }
}
