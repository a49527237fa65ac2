// Spec/Colour.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A colour.
///
/// Source: spec.yaml#/components/schemas/Colour
public enum Colour: OpenEnum, ExpressibleByStringLiteral {
    /// `"red"` on the wire.
    case red
    /// `"green"` on the wire.
    case green
    /// A value that this release does not know.
    case unknown(String)

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "green": self = .green
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var rawValue: String {
        switch self {
        case .red: return "red"
        case .green: return "green"
        case .unknown(let value): return value
        }
    }
}

// Spec/Four.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Required or not, nullable or not.
///
/// Source: spec.yaml#/components/schemas/Four
public struct Four: JSONModel {
    /// `required`.
    public var required: String
    /// `required_nullable`.
    public var requiredNullable: String?
    /// `optional`.
    public var optional: String?
    /// `optional_nullable`.
    public var optionalNullable: Nullable<String>?
    /// A colour.
    public var optionalNullableComponent: Nullable<Colour>?
    /// `null_by_default`.
    public var nullByDefault: Nullable<Int>?
    /// `zero_by_default`.
    public var zeroByDefault: Int?
    /// `false_by_default`.
    public var falseByDefault: Bool?
    /// `nullable_list`.
    public var nullableList: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        required: String,
        requiredNullable: String?,
        optional: String? = nil,
        optionalNullable: Nullable<String>? = nil,
        optionalNullableComponent: Nullable<Colour>? = nil,
        nullByDefault: Nullable<Int>? = nil,
        zeroByDefault: Int? = nil,
        falseByDefault: Bool? = nil,
        nullableList: Nullable<[String]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.required = required
        self.requiredNullable = requiredNullable
        self.optional = optional
        self.optionalNullable = optionalNullable
        self.optionalNullableComponent = optionalNullableComponent
        self.nullByDefault = nullByDefault
        self.zeroByDefault = zeroByDefault
        self.falseByDefault = falseByDefault
        self.nullableList = nullableList
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        required = try reader.required("required")
        requiredNullable = try reader.nullable("required_nullable")
        optional = try reader.optional("optional")
        optionalNullable = try reader.optionalNullable("optional_nullable")
        optionalNullableComponent = try reader.optionalNullable("optional_nullable_component")
        nullByDefault = try reader.optionalNullable("null_by_default")
        zeroByDefault = try reader.optional("zero_by_default")
        falseByDefault = try reader.optional("false_by_default")
        nullableList = try reader.optionalNullable("nullable_list")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("required", required)
        writer.write("required_nullable", orNull: requiredNullable)
        writer.write("optional", ifPresent: optional)
        writer.write("optional_nullable", ifPresent: optionalNullable)
        writer.write("optional_nullable_component", ifPresent: optionalNullableComponent)
        writer.write("null_by_default", ifPresent: nullByDefault)
        writer.write("zero_by_default", ifPresent: zeroByDefault)
        writer.write("false_by_default", ifPresent: falseByDefault)
        writer.write("nullable_list", ifPresent: nullableList)
        return writer.json(additionalProperties)
    }
}
