// blocking/ThingsBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.SortOrder
import com.llamastack.client.resources.Things
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.things`; each blocks its thread until it is done. */
public class ThingsBlocking internal constructor(private val resource: Things) {
    /**
     * things.list.
     *
     * Source: spec.yaml#/paths/~1v1~1things/get
     *
     * @param xTrace A trace.
     * @param order Direction.
     */
    @JvmOverloads
    public fun list(
        xTrace: String,
        plain: String? = null,
        order: SortOrder? = null,
        include: List<String>? = null,
        ids: List<Long>? = null,
        filter: Map<String, String>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): List<String> =
        blocking { resource.list(xTrace, plain, order, include, ids, filter, options) }
}

// models/spec/SortOrder.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Direction.
 *
 * Source: spec.yaml#/components/schemas/SortOrder
 */
public class SortOrder(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<SortOrder>() {
        /** `asc`. */
        @JvmField
        public val ASC: SortOrder = SortOrder("asc")

        /** `desc`. */
        @JvmField
        public val DESC: SortOrder = SortOrder("desc")

        override fun of(value: String): SortOrder = SortOrder(value)
    }
}

// resources/Things.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.SortOrder
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.StringDecoder

/** Operations of `client.things`. */
public interface Things {
    /**
     * things.list.
     *
     * Source: spec.yaml#/paths/~1v1~1things/get
     *
     * @param xTrace A trace.
     * @param order Direction.
     */
    public suspend fun list(
        xTrace: String,
        plain: String? = null,
        order: SortOrder? = null,
        include: List<String>? = null,
        ids: List<Long>? = null,
        filter: Map<String, String>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): List<String>
}

/** Asks a server. */
internal class RemoteThings(private val core: ClientCore) : Things {
    override suspend fun list(
        xTrace: String,
        plain: String?,
        order: SortOrder?,
        include: List<String>?,
        ids: List<Long>?,
        filter: Map<String, String>?,
        options: RequestOptions,
    ): List<String> =
        core.answer(
            callOf(
                "things.list",
                "GET",
                "/v1/things",
                parameters = Parameters()
                    .query("plain", plain)
                    .query("order", order)
                    .query("include", include)
                    .query("ids", ids, explode = false)
                    .query("filter", filter, style = "deepObject", explode = false)
                    .header("X-Trace", xTrace),
            ),
            ListDecoder(StringDecoder),
            options,
        )
}
