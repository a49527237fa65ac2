// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A passage that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchResult
 */
public class ResponseFileSearchResult @JvmOverloads constructor(
    /** File that holds the passage. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** The passage. */
    public val text: String,
    /** How well it fits, 0 to 1. */
    public val score: Double,
    /** Attributes of the file. */
    public val attributes: JsonObject?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.required("file_id", StringDecoder),
        filename = from.required("filename", StringDecoder),
        text = from.required("text", StringDecoder),
        score = from.required("score", DoubleDecoder),
        attributes = from.nullable("attributes", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId)
        to.required("filename", filename)
        to.required("text", text)
        to.required("score", score)
        to.required("attributes", attributes)
    }
}
