// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A container to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
 */
public class ResponseShellContainerAuto(
    /** Files that commands can read. */
    public val fileIds: Field<List<String>> = Field.Absent,
    /** Most memory that it may use. Default `1g`. */
    public val memoryLimit: Field<ResponseContainerMemory> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "container_auto"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileIds = from.field("file_ids", ListDecoder(StringDecoder)),
        memoryLimit = from.field("memory_limit", ResponseContainerMemory),
        additionalProperties = from.constant("type", "container_auto").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("file_ids", fileIds)
        to.field("memory_limit", memoryLimit)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellContainerAuto, Builder>() {
        override fun make(from: ObjectReader): ResponseShellContainerAuto = ResponseShellContainerAuto(from)

        /** Sets [ResponseShellContainerAuto.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = set("file_ids", value)

        /** Sets [ResponseShellContainerAuto.memoryLimit]. */
        public fun memoryLimit(value: ResponseContainerMemory?): Builder = set("memory_limit", value)
    }
}
