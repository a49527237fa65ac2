// Spec/Content.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text, a part, or parts.
///
/// Source: spec.yaml#/components/schemas/Content
public indirect enum Content: JSONUnion {
    /// `String`
    case string(String)
    /// `Part`
    case part(Part)
    /// `[Part]`
    case array([Part])

    public init(json: JSONValue) throws {
        var reader: UnionReader<Content> = UnionReader(json)
        let found: Content? =
            reader.attempt(Content.string)
            ?? reader.attempt(Content.part)
            ?? reader.attempt(Content.array)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .string(let value): return value.json
        case .part(let value): return value.json
        case .array(let value): return value.json
        }
    }
}

extension Content: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension Content: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: [Part].Element...) { self = .array(elements) }
}

// Spec/Part.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A part.
///
/// Source: spec.yaml#/components/schemas/Part
public struct Part: JSONModel, ExpressibleByStringInterpolation {
    /// Its text.
    public var text: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(text: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.text = text
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        text = try reader.optional("text")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("text", ifPresent: text)
        return writer.json(additionalProperties)
    }
}

// Spec/Source.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Content, or where it is; no tag tells them apart.
///
/// Source: spec.yaml#/components/schemas/Source
public indirect enum Source: JSONUnion {
    /// `Content`
    case content(Content)
    /// `Url`
    case url(Url)

    public init(json: JSONValue) throws {
        var reader: UnionReader<Source> = UnionReader(json)
        let found: Source? =
            reader.attempt(Source.content)
            ?? reader.attempt(Source.url)
        self = try found ?? reader.otherwise()
    }

    public var json: JSONValue {
        switch self {
        case .content(let value): return value.json
        case .url(let value): return value.json
        }
    }
}

// Spec/Url.swift
// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A place.
///
/// Source: spec.yaml#/components/schemas/Url
public struct Url: JSONModel {
    /// The place.
    public var uri: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(uri: String, additionalProperties: JSONObject = JSONObject()) {
        self.uri = uri
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        uri = try reader.required("uri")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("uri", uri)
        return writer.json(additionalProperties)
    }
}
