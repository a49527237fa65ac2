// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A search in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCall
 */
public class ResponseWebSearchCall(
    /** Identifier of the item. */
    public val id: String,
    /** How far a search is. */
    public val status: ResponseSearchStatus,
    /** What was done. */
    public val action: Field<ResponseWebSearchAction> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "web_search_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "web_search_call")
        to.required("id", id, StringCodec)
        to.required("status", status, ResponseSearchStatus)
        to.field("action", action, ResponseWebSearchAction)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val status: ResponseSearchStatus,
    ) {
        private var action: Field<ResponseWebSearchAction> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseWebSearchCall.action]. */
        public fun action(value: ResponseWebSearchAction?): Builder = apply { action = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseWebSearchCall = ResponseWebSearchCall(
            id = id,
            status = status,
            action = action,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseWebSearchCall>() {
        override fun read(from: ObjectReader): ResponseWebSearchCall {
            from.constant("type", "web_search_call")
            return ResponseWebSearchCall(
                id = from.required("id", StringCodec),
                status = from.required("status", ResponseSearchStatus),
                action = from.field("action", ResponseWebSearchAction),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, status: ResponseSearchStatus): Builder = Builder(id, status)
    }
}
