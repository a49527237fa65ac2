package com.llamastack.client.runtime

/** Headers of a request or an answer, in order. Names are compared without regard to case. */
public class Headers(entries: List<Pair<String, String>>) {
    /** All pairs of name and value; names are in lower case. */
    public val entries: List<Pair<String, String>> = entries.map { (name, value) -> name.lowercase() to value }

    /** The value of a header, or null; the first one where there are several. */
    public operator fun get(name: String): String? {
        val wanted = name.lowercase()
        return entries.firstOrNull { it.first == wanted }?.second
    }

    /** All values of a header. */
    public fun all(name: String): List<String> {
        val wanted = name.lowercase()
        return entries.filter { it.first == wanted }.map { it.second }
    }

    /** The headers as a map; several values of one name are joined with commas. */
    public fun toMap(): Map<String, String> =
        entries.groupBy({ it.first }, { it.second }).mapValues { it.value.joinToString(", ") }

    /** Headers that often matter. */
    public companion object {
        /** No headers. */
        @JvmField
        public val EMPTY: Headers = Headers(emptyList())
    }

    override fun toString(): String = Redaction.headers(this)
}
