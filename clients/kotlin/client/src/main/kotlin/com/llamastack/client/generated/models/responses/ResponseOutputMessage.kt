// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "message")
        to.required("id", id, StringCodec)
        to.constant("role", "assistant")
        to.required("status", status, ResponseItemStatus)
        to.required("content", content, ListCodec(ResponseOutputContent))
        to.field("phase", phase, ResponseMessagePhase)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseOutputMessage>() {
        override fun read(from: ObjectReader): ResponseOutputMessage {
            from.constant("type", "message")
            from.constant("role", "assistant")
            return ResponseOutputMessage(
                id = from.required("id", StringCodec),
                status = from.required("status", ResponseItemStatus),
                content = from.required("content", ListCodec(ResponseOutputContent)),
                phase = from.field("phase", ResponseMessagePhase),
                additionalProperties = from.rest(),
            )
        }
    }
}
