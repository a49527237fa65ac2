// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The rows are elsewhere.
 *
 * Source: datasets.yaml#/components/schemas/URIDataSource
 */
public class URIDataSource @JvmOverloads constructor(
    /** Where: `https:`, `file:`, `huggingface:` or `data:`. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    DataSource {
    /** Tag of this kind. */
    public val type: String get() = "uri"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        uri = from.required("uri", StringDecoder),
        additionalProperties = from.constant("type", "uri").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("uri", uri)
    }
}
