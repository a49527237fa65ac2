// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A message of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputMessage
 */
public class ResponseOutputMessage(
    /** Identifier of the message. */
    public val id: String,
    /** How far an item is. */
    public val status: ResponseItemStatus,
    /** What the model says. */
    public val content: List<ResponseOutputContent>,
    /** Whether the message is on the way or final. */
    public val phase: Field<ResponseMessagePhase> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseOutputItem {
    /** Tag of this kind. */
    public val type: String get() = "message"

    /** Who speaks. */
    public val role: String get() = "assistant"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        status = from.required("status", ResponseItemStatus),
        content = from.required("content", ListDecoder(ResponseOutputContent)),
        phase = from.field("phase", ResponseMessagePhase),
        additionalProperties = from.constant("type", "message").constant("role", "assistant").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("role", role)
        to.required("status", status)
        to.required("content", content)
        to.field("phase", phase)
    }
}
