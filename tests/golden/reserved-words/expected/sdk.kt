// blocking/ImportBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.resources.Import

/** Operations of `client.import`; each blocks its thread until it is done. */
public class ImportBlocking internal constructor(resource: Import) {
    /** Operations of `client.import.from`. */
    public val from: ImportFromBlocking = ImportFromBlocking(resource.from)
}

// blocking/ImportFromBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.None
import com.llamastack.client.resources.ImportFrom
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.import.from`; each blocks its thread until it is done. */
public class ImportFromBlocking internal constructor(private val resource: ImportFrom) {
    /**
     * import.from.async.
     *
     * Source: spec.yaml#/paths/~1v1~1import~1{class}/get
     */
    @JvmOverloads
    public fun async(
        `class`: String,
        `in`: String? = null,
        xRequestId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): None =
        blocking { resource.async(`class`, `in`, xRequestId, options) }
}

// models/spec/None.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Names that some language keeps for itself, and names that are no identifiers anywhere.
 *
 * Source: spec.yaml#/components/schemas/None
 */
public class None(
    /** The field `self`. */
    public val self: String? = null,
    /** The field `$defs`. */
    public val defs: String? = null,
    /** The field `model_config`. */
    public val modelConfig: String? = null,
    /** The field `2fa-code`. */
    public val _2faCode: String? = null,
    /** The field `camelCase`. */
    public val camelCase: String? = null,
    /** The field `top_logprobs`. */
    public val topLogprobs: Long? = null,
    /** The field `@type`. */
    public val type: String? = null,
    /** The field `protocol`. */
    public val protocol: RAGDocument? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        self = from.optional("self", StringDecoder),
        defs = from.optional("\$defs", StringDecoder),
        modelConfig = from.optional("model_config", StringDecoder),
        _2faCode = from.optional("2fa-code", StringDecoder),
        camelCase = from.optional("camelCase", StringDecoder),
        topLogprobs = from.optional("top_logprobs", LongDecoder),
        type = from.optional("@type", StringDecoder),
        protocol = from.optional("protocol", RAGDocument),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("self", self)
        to.optional("\$defs", defs)
        to.optional("model_config", modelConfig)
        to.optional("2fa-code", _2faCode)
        to.optional("camelCase", camelCase)
        to.optional("top_logprobs", topLogprobs)
        to.optional("@type", type)
        to.optional("protocol", protocol)
    }
}

// models/spec/RAGDocument.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `RAGDocument` of the contract.
 *
 * Source: spec.yaml#/components/schemas/RAGDocument
 */
public class RAGDocument(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<RAGDocument>() {
        /** `None`. */
        @JvmField
        public val NONE: RAGDocument = RAGDocument("None")

        /** `true`. */
        @JvmField
        public val TRUE: RAGDocument = RAGDocument("true")

        /** `class`. */
        @JvmField
        public val CLASS: RAGDocument = RAGDocument("class")

        /** `*`. */
        @JvmField
        public val ASTERISK: RAGDocument = RAGDocument("*")

        /** ``. */
        @JvmField
        public val EMPTY: RAGDocument = RAGDocument("")

        /** `gpt-4o`. */
        @JvmField
        public val GPT_4O: RAGDocument = RAGDocument("gpt-4o")

        /** `Not Implemented`. */
        @JvmField
        public val NOT_IMPLEMENTED: RAGDocument = RAGDocument("Not Implemented")

        /** `response.output_text.delta`. */
        @JvmField
        public val RESPONSE_OUTPUT_TEXT_DELTA: RAGDocument = RAGDocument("response.output_text.delta")

        override fun of(value: String): RAGDocument = RAGDocument(value)
    }
}

// resources/Import.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.runtime.ClientCore

/** Operations of `client.import`. */
public interface Import {
    /** Operations of `client.import.from`. */
    public val from: ImportFrom
}

/** Asks a server. */
internal class RemoteImport(core: ClientCore) : Import {
    override val from: ImportFrom = RemoteImportFrom(core)
}

// resources/ImportFrom.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.None
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model

/** Operations of `client.import.from`. */
public interface ImportFrom {
    /**
     * import.from.async.
     *
     * Source: spec.yaml#/paths/~1v1~1import~1{class}/get
     */
    public suspend fun async(
        `class`: String,
        `in`: String? = null,
        xRequestId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): None
}

/** Asks a server. */
internal class RemoteImportFrom(private val core: ClientCore) : ImportFrom {
    override suspend fun async(`class`: String, `in`: String?, xRequestId: String?, options: RequestOptions): None =
        core.answer(
            callOf(
                "import.from.async",
                "GET",
                "/v1/import/" + PathEncoding.encode("class", `class`),
                parameters = Parameters()
                    .query("in", `in`)
                    .header("X-Request-ID", xRequestId),
            ),
            model { None(it) },
            options,
        )
}
