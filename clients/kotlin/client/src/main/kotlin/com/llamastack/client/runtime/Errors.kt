package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * Root of everything that this package raises.
 *
 * ```
 * LlamaStackClientError
 * └── APIError                         message, type, code, param, body, partial
 *     ├── APIConnectionError           no complete answer arrived
 *     │   └── APITimeoutError
 *     ├── APIStreamError               the server reported an error inside a stream
 *     ├── APIResponseValidationError   the answer breaks its schema
 *     └── APIStatusError               status, requestId, headers
 *         ├── BadRequestError          400
 *         ├── AuthenticationError      401
 *         ├── PermissionDeniedError    403
 *         ├── NotFoundError            404
 *         ├── MethodNotAllowedError    405
 *         ├── ConflictError            409
 *         ├── UnprocessableEntityError 422
 *         ├── RateLimitError           429
 *         └── InternalServerError      500 and above
 *             └── UnsupportedOperationError  501
 * ```
 */
public open class LlamaStackClientError @JvmOverloads constructor(message: String, cause: Throwable? = null) :
    RuntimeException(message, cause) {
    override val message: String
        get() = super.message.orEmpty()
}

/** A call failed. [body] is what the server said, as JSON where it is JSON and as a JSON string where it is text. */
public open class APIError internal constructor(
    message: String,
    public val body: JsonElement? = null,
    cause: Throwable? = null,
) : LlamaStackClientError(message, cause) {
    private val problem = Problem.of(body)

    /** The server's word for the kind of error. */
    public val type: String? get() = problem.type

    /** The server's code of the error. */
    public val code: String? get() = problem.code

    /** The parameter that the error is about. */
    public val param: String? get() = problem.param

    /** The payloads that a stream had yielded before it failed. */
    public var partial: List<Any> = emptyList()
        internal set
}

/** The connection could not be made, or broke before the answer was complete. */
public open class APIConnectionError internal constructor(message: String, cause: Throwable? = null) :
    APIError(message, null, cause)

/** A phase of the call took longer than its limit; [phase] is `connect`, `first_byte`, `idle` or `total`. */
public class APITimeoutError internal constructor(
    message: String,
    public val phase: String,
    cause: Throwable? = null,
) : APIConnectionError(message, cause)

/** The server reported an error inside a stream that had begun well, or the stream cannot be read. */
public class APIStreamError internal constructor(
    message: String,
    body: JsonElement? = null,
    cause: Throwable? = null,
) : APIError(message, body, cause)

/** The answer is not what its schema promises; [body] holds it as it came. */
public class APIResponseValidationError internal constructor(
    message: String,
    body: JsonElement? = null,
    cause: Throwable? = null,
) : APIError(message, body, cause)

/** The server answered with an error status. */
public open class APIStatusError internal constructor(
    message: String,
    /** Status of the answer. */
    public val status: Int,
    /** Headers of the answer. */
    public val headers: Headers,
    body: JsonElement?,
) : APIError(message, body) {
    /** Identifier under which the server logged the request. */
    public val requestId: String?
        get() = headers["x-request-id"]

    internal companion object {
        private const val HINT = " (the base URL must not end with /v1, which every call adds)"

        /** The error of an answer. */
        fun of(status: Int, headers: Headers, body: JsonElement?, url: String): APIStatusError {
            val known = Problem.of(body).message ?: REASONS[status] ?: "no reason given"
            val hint = if (status == 404 && "/v1/v1" in url) HINT else ""
            val message = "$status: $known$hint"
            return when {
                status == 400 -> BadRequestError(message, headers, body)
                status == 401 -> AuthenticationError(message, headers, body)
                status == 403 -> PermissionDeniedError(message, headers, body)
                status == 404 -> NotFoundError(message, headers, body)
                status == 405 -> MethodNotAllowedError(message, headers, body)
                status == 409 -> ConflictError(message, headers, body)
                status == 422 -> UnprocessableEntityError(message, headers, body)
                status == 429 -> RateLimitError(message, headers, body)
                status == 501 -> UnsupportedOperationError(message, headers, body)
                status >= 500 -> InternalServerError(message, status, headers, body)
                else -> APIStatusError(message, status, headers, body)
            }
        }
    }
}

/** 400: the request is malformed or breaks its schema; [param] names the place. */
public class BadRequestError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 400, headers, body)

/** 401: the key is missing, unknown or expired. */
public class AuthenticationError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 401, headers, body)

/** 403: the key does not allow this. */
public class PermissionDeniedError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 403, headers, body)

/** 404: something that the request names does not exist. */
public class NotFoundError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 404, headers, body)

/** 405: the path exists, but not with this method. */
public class MethodNotAllowedError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 405, headers, body)

/** 409: the request contradicts what exists, such as an identifier that is taken. */
public class ConflictError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 409, headers, body)

/** 422: the request is well formed, but cannot be carried out as it stands. */
public class UnprocessableEntityError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 422, headers, body)

/** 429: too many requests. */
public class RateLimitError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    APIStatusError(message, 429, headers, body)

/** 500 and above: the server or a provider behind it failed. */
public open class InternalServerError internal constructor(
    message: String,
    status: Int,
    headers: Headers,
    body: JsonElement?,
) : APIStatusError(message, status, headers, body)

/** 501: the provider lacks this operation. */
public class UnsupportedOperationError internal constructor(message: String, headers: Headers, body: JsonElement?) :
    InternalServerError(message, 501, headers, body)

/** The facts in an error body, whichever of the known envelopes it uses. */
internal class Problem(val message: String?, val type: String?, val code: String?, val param: String?) {
    companion object {
        private val NOTHING = Problem(null, null, null, null)

        /** Reads `{"error": {…}}`, `{"error": "…"}`, `{"detail": …}`, `{"message": …}` and plain text. */
        fun of(body: JsonElement?): Problem {
            if (body is JsonPrimitive && body.isString) return Problem(body.content.ifBlank { null }, null, null, null)
            if (body !is JsonObject) return NOTHING
            val error = body["error"]
            val source = error as? JsonObject ?: body
            val message = text((error as? JsonObject)?.get("message"))
                ?: text((error as? JsonPrimitive)?.takeIf { it.isString })
                ?: text(body["detail"])
                ?: text(body["message"])
            return Problem(message, text(source["type"]), text(source["code"]), text(source["param"]))
        }

        private fun text(value: JsonElement?): String? = when (value) {
            null, JsonNull -> null
            is JsonPrimitive -> value.content.ifEmpty { null }
            else -> value.toString()
        }
    }
}

/** The phrases of RFC 9110, for answers that give no reason. */
private val REASONS = mapOf(
    400 to "Bad Request", 401 to "Unauthorized", 402 to "Payment Required", 403 to "Forbidden", 404 to "Not Found",
    405 to "Method Not Allowed", 406 to "Not Acceptable", 407 to "Proxy Authentication Required",
    408 to "Request Timeout", 409 to "Conflict", 410 to "Gone", 411 to "Length Required", 412 to "Precondition Failed",
    413 to "Content Too Large", 414 to "URI Too Long", 415 to "Unsupported Media Type", 416 to "Range Not Satisfiable",
    417 to "Expectation Failed", 421 to "Misdirected Request", 422 to "Unprocessable Content", 423 to "Locked",
    424 to "Failed Dependency", 425 to "Too Early", 426 to "Upgrade Required", 428 to "Precondition Required",
    429 to "Too Many Requests", 431 to "Request Header Fields Too Large", 451 to "Unavailable For Legal Reasons",
    500 to "Internal Server Error", 501 to "Not Implemented", 502 to "Bad Gateway", 503 to "Service Unavailable",
    504 to "Gateway Timeout", 505 to "HTTP Version Not Supported", 507 to "Insufficient Storage",
    508 to "Loop Detected", 511 to "Network Authentication Required",
)
