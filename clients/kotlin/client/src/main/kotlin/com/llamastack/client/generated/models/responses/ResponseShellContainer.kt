// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A container that exists.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainer
 */
public class ResponseShellContainer(
    /** Identifier of the container. */
    public val containerId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellEnvironment,
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "container_reference"

    override fun write(to: ObjectWriter) {
        to.constant("type", "container_reference")
        to.required("container_id", containerId, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellContainer, Builder>(ResponseShellContainer) {
        /** Sets [ResponseShellContainer.containerId]. */
        public fun containerId(value: String): Builder = set("container_id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellContainer>() {
        override fun read(from: ObjectReader): ResponseShellContainer {
            from.constant("type", "container_reference")
            return ResponseShellContainer(
                containerId = from.required("container_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
