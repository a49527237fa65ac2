// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Where shell commands run.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellEnvironment
 */
public sealed interface ResponseShellEnvironment : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseShellEnvironment>("type") {
        override fun read(value: String, from: ObjectReader): ResponseShellEnvironment? = when (value) {
            "local" -> ResponseShellLocal(from)
            "container_reference" -> ResponseShellContainer(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun local(): ResponseShellLocal =
            ResponseShellLocal()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun containerReference(containerId: String): ResponseShellContainer =
            ResponseShellContainer(containerId = containerId)
    }
}
