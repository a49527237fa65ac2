// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * New attributes of a file.
 *
 * Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreFileRequest
 */
public class UpdateVectorStoreFileRequest @JvmOverloads constructor(
    /** Facts about the file to filter by. */
    public val attributes: VectorStoreAttributes?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        attributes = from.nullable("attributes", MapDecoder(VectorStoreAttributeValue)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("attributes", attributes)
    }
}
