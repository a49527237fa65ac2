package com.llamastack.client.runtime

import com.llamastack.client.runtime.json.JsonDecoder
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * A list, not yet fetched: collecting it gives every item of every page, each page fetched when it is needed.
 */
public class Pages<out R : Any, out T : Any> internal constructor(
    private val first: suspend () -> Page<R, T>,
) : Flow<T> by itemsFrom(first) {
    /** Fetches the first page. */
    public suspend fun firstPage(): Page<R, T> = first()

    /** The pages. */
    public fun pages(): Flow<Page<R, T>> = pagesFrom(first)

    /** A list that no server is asked for: for implementations of a resource in a test or on a device. */
    public companion object {
        /** A list of one page. */
        @JvmStatic
        public fun <R : Any, T : Any> of(response: R, items: List<T>): Pages<R, T> = Pages { Page(response, items, null) }
    }
}

/**
 * One page of a list.
 *
 * @property response the whole answer.
 * @property data its items.
 */
public class Page<out R : Any, out T : Any> internal constructor(
    public val response: R,
    public val data: List<T>,
    private val next: (suspend () -> Page<R, T>)?,
) {
    /** Whether another page follows. */
    public val hasNext: Boolean get() = next != null

    /** Fetches the page after this one; null when this is the last. */
    public suspend fun nextPage(): Page<R, T>? = next?.invoke()
}

private fun <R : Any, T : Any> pagesFrom(first: suspend () -> Page<R, T>): Flow<Page<R, T>> = flow {
    var page: Page<R, T>? = first()
    while (page != null) {
        emit(page)
        page = page.nextPage()
    }
}

private fun <R : Any, T : Any> itemsFrom(first: suspend () -> Page<R, T>): Flow<T> = flow {
    pagesFrom(first).collect { page -> page.data.forEach { emit(it) } }
}

/**
 * How a list goes on. [cursor] is the query parameter and [next] the answer's field that feeds it; [style] is `cursor`,
 * `offset`, `page`, or `none` for a list that always comes whole. [more] is the field that says whether there is more.
 * [before] are the parameters that the document has before the cursor.
 */
internal class Paging(
    val style: String = "none",
    val cursor: String = "",
    val next: String? = null,
    val items: String = "data",
    val more: String? = null,
    val before: Set<String> = emptySet(),
) {
    /** The call for the page after the one that [call] gave; null when that is the last. */
    fun after(call: Call, answer: JsonObject, sent: List<Pair<String, String>>): Call? {
        val items = answer[items] as? JsonArray
        if (style == "none" || items.isNullOrEmpty()) return null
        if (more != null && (answer[more] as? JsonPrimitive)?.content != "true") return null
        val current = sent.lastOrNull { it.first == cursor }?.second
        val value = when {
            next != null -> text(answer[next])
            style == "offset" -> (current?.toLongOrNull() ?: 0).plus(items.size).toString()
            style == "page" -> (current?.toLongOrNull() ?: 1).plus(1).toString()
            else -> text((items.last() as? JsonObject)?.get("id"))
        }
        // A server that repeats its cursor would be asked forever.
        if (value == null || value == current) return null
        val (first, last) = call.query.filter { it.first != cursor }.partition { it.first.substringBefore('[') in before }
        return call.withQuery(first + (cursor to value) + last)
    }

    private fun text(json: JsonElement?): String? = (json as? JsonPrimitive)?.takeIf { it !is JsonNull }?.content
}

/** A list whose first page [call] asks for. */
internal fun <R : Any, T : Any> ClientCore.pages(
    call: Call,
    decoder: JsonDecoder<R>,
    paging: Paging,
    options: RequestOptions,
    items: (R) -> List<T>,
): Pages<R, T> = Pages { page(call, decoder, paging, options, items) }

private suspend fun <R : Any, T : Any> ClientCore.page(
    call: Call,
    decoder: JsonDecoder<R>,
    paging: Paging,
    options: RequestOptions,
    items: (R) -> List<T>,
): Page<R, T> {
    val (response, json) = send(call, options).read { decoder.decode(it) to (it as JsonObject) }
    // An extra of the caller's replaces a parameter of the first page only.
    val extras = options.query.flatMap { (name, value) -> QueryEncoding.encode(name, value) }
    val sent = call.query.filter { it.first !in options.query } + extras
    val next = paging.after(call, json, sent) ?: return Page(response, items(response), null)
    val later = options.withoutQuery(paging.cursor)
    return Page(response, items(response)) { page(next, decoder, paging, later, items) }
}

private fun RequestOptions.withoutQuery(name: String): RequestOptions =
    if (name in query) RequestOptions(headers, query - name, body, timeout, onProgress) else this
