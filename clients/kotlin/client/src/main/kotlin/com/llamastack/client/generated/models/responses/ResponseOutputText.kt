// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.required("text", StringDecoder),
        annotations = from.required("annotations", ListDecoder(ResponseAnnotation)),
        logprobs = from.field("logprobs", ListDecoder(model { ResponseLogProb(it) })),
        additionalProperties = from.constant("type", "output_text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("text", text)
        to.required("annotations", annotations)
        to.field("logprobs", logprobs)
    }
}
