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
 * Text of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputText
 */
public class ResponseOutputText(
    /** The text. */
    public val text: String,
    /** Sources of the text. */
    public val annotations: List<ResponseAnnotation>,
    /** Log probabilities of the tokens, where they were asked for. */
    public val logprobs: Field<List<ResponseLogProb>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseOutputContent,
    ResponseStreamPart {
    /** Tag of this kind. */
    public val type: String get() = "output_text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "output_text")
        to.required("text", text, StringCodec)
        to.required("annotations", annotations, ListCodec(ResponseAnnotation))
        to.field("logprobs", logprobs, ListCodec(ResponseLogProb))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseOutputText>() {
        override fun read(from: ObjectReader): ResponseOutputText {
            from.constant("type", "output_text")
            return ResponseOutputText(
                text = from.required("text", StringCodec),
                annotations = from.required("annotations", ListCodec(ResponseAnnotation)),
                logprobs = from.field("logprobs", ListCodec(ResponseLogProb)),
                additionalProperties = from.rest(),
            )
        }
    }
}
