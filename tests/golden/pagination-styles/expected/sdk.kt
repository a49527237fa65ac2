// blocking/FilesBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.FileList
import com.llamastack.client.resources.Files
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.files`; each blocks its thread until it is done. */
public class FilesBlocking internal constructor(private val resource: Files) {
    /**
     * files.list.
     *
     * Source: spec.yaml#/paths/~1v1~1files/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     */
    @JvmOverloads
    public fun list(
        after: String? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<FileList, String> =
        BlockingPages(resource.list(after, limit, options))
}

// blocking/RowsBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.FileList
import com.llamastack.client.resources.Rows
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.rows`; each blocks its thread until it is done. */
public class RowsBlocking internal constructor(private val resource: Rows) {
    /**
     * rows.list.
     *
     * Source: spec.yaml#/paths/~1v1~1rows/get
     */
    @JvmOverloads
    public fun list(startIndex: Long? = null, options: RequestOptions = RequestOptions.NONE): BlockingPages<FileList, String> =
        BlockingPages(resource.list(startIndex, options))
}

// models/spec/FileList.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * `FileList` of the contract.
 *
 * Source: spec.yaml#/components/schemas/FileList
 */
public class FileList @JvmOverloads constructor(
    /** The field `data`. */
    public val data: List<String>,
    /** The field `has_more`. */
    public val hasMore: Boolean,
    /** The field `last_id`. */
    public val lastId: String?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(StringDecoder)),
        hasMore = from.required("has_more", BooleanDecoder),
        lastId = from.nullable("last_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("data", data)
        to.required("has_more", hasMore)
        to.required("last_id", lastId)
    }
}

// resources/Files.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.FileList
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.files`. */
public interface Files {
    /**
     * files.list.
     *
     * Source: spec.yaml#/paths/~1v1~1files/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     */
    public fun list(after: String? = null, limit: Long? = null, options: RequestOptions = RequestOptions.NONE): Pages<FileList, String>
}

/** Asks a server. */
internal class RemoteFiles(private val core: ClientCore) : Files {
    override fun list(after: String?, limit: Long?, options: RequestOptions): Pages<FileList, String> =
        core.pages(
            callOf(
                "files.list",
                "GET",
                "/v1/files",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit),
            ),
            model { FileList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }
}

// resources/Rows.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.FileList
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.rows`. */
public interface Rows {
    /**
     * rows.list.
     *
     * Source: spec.yaml#/paths/~1v1~1rows/get
     */
    public fun list(startIndex: Long? = null, options: RequestOptions = RequestOptions.NONE): Pages<FileList, String>
}

/** Asks a server. */
internal class RemoteRows(private val core: ClientCore) : Rows {
    override fun list(startIndex: Long?, options: RequestOptions): Pages<FileList, String> =
        core.pages(
            callOf(
                "rows.list",
                "GET",
                "/v1/rows",
                parameters = Parameters()
                    .query("start_index", startIndex),
            ),
            model { FileList(it) },
            Paging(style = "offset", cursor = "start_index", more = "has_more"),
            options,
        ) { it.data }
}
