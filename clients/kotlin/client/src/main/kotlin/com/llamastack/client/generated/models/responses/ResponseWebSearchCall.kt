// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        status = from.required("status", ResponseSearchStatus),
        action = from.field("action", ResponseWebSearchAction),
        additionalProperties = from.constant("type", "web_search_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("status", status)
        to.field("action", action)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseWebSearchCall, Builder>() {
        override fun make(from: ObjectReader): ResponseWebSearchCall = ResponseWebSearchCall(from)

        /** Sets [ResponseWebSearchCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseWebSearchCall.status]. */
        public fun status(value: ResponseSearchStatus): Builder = set("status", value)

        /** Sets [ResponseWebSearchCall.action]. */
        public fun action(value: ResponseWebSearchAction?): Builder = set("action", value)
    }
}
