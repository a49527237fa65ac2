// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text gets a source.
///
/// Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
public struct ResponseTextAnnotationAddedEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "response.output_text.annotation.added" }
    /// Identifier of the item.
    public var itemID: String
    /// Place of the item in the output.
    public var outputIndex: Int
    /// Place of the part in the item.
    public var contentIndex: Int
    /// Place of the source in the list.
    public var annotationIndex: Int
    /// A source of a text.
    public var annotation: ResponseAnnotation
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        itemID: String,
        outputIndex: Int,
        contentIndex: Int,
        annotationIndex: Int,
        annotation: ResponseAnnotation,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.itemID = itemID
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.annotationIndex = annotationIndex
        self.annotation = annotation
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "response.output_text.annotation.added")
        itemID = try reader.required("item_id")
        outputIndex = try reader.required("output_index")
        contentIndex = try reader.required("content_index")
        annotationIndex = try reader.required("annotation_index")
        annotation = try reader.required("annotation")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("item_id", itemID)
        writer.write("output_index", outputIndex)
        writer.write("content_index", contentIndex)
        writer.write("annotation_index", annotationIndex)
        writer.write("annotation", annotation)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
