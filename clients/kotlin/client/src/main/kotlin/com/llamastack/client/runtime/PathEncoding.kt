package com.llamastack.client.runtime

/** Encodes values for a path (RFC 3986, section 2.3: all but unreserved characters is percent-encoded). */
internal object PathEncoding {
    private const val UNRESERVED = "-._~"
    private const val HEX = "0123456789ABCDEF"

    /** Encodes the path parameter [name]; slashes stay only where [multiSegment] lets the value span segments. */
    fun encode(name: String, value: String, multiSegment: Boolean = false): String {
        if (value.isEmpty()) throw LlamaStackClientError("$name must not be empty")
        // A dot segment would be resolved away on the way and reach another operation.
        val segments = if (multiSegment) value.split('/') else listOf(value)
        if (segments.any { it == "." || it == ".." }) {
            throw LlamaStackClientError("$name must not be or contain a dot segment: '$value'")
        }
        return percentEncoded(value, keep = if (multiSegment) "/" else "")
    }

    /** The UTF-8 bytes of [text], all but unreserved characters and those of [keep] percent-encoded. */
    fun percentEncoded(text: String, keep: String = ""): String = buildString(text.length + 8) {
        for (byte in text.encodeToByteArray()) {
            val char = (byte.toInt() and 0xFF).toChar()
            if (char in 'a'..'z' || char in 'A'..'Z' || char in '0'..'9' || char in UNRESERVED || char in keep) {
                append(char)
            } else {
                append('%').append(HEX[char.code shr 4]).append(HEX[char.code and 0xF])
            }
        }
    }
}
