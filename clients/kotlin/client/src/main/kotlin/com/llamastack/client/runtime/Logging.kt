package com.llamastack.client.runtime

/** Takes the lines that a client writes about its calls. */
public fun interface LlamaStackLogger {
    /** Writes a line. [level] says how much the reader asked for. */
    public fun log(level: LogLevel, line: String)

    /** Whether lines of this level are wanted; a line that is not wanted is not made. */
    public fun isEnabled(level: LogLevel): Boolean = true

    /** Ready loggers. */
    public companion object {
        /** Writes nothing. */
        @JvmField
        public val NONE: LlamaStackLogger = object : LlamaStackLogger {
            override fun log(level: LogLevel, line: String) {}

            override fun isEnabled(level: LogLevel): Boolean = false
        }

        /** Writes to standard error what `LLAMA_STACK_LOG` asks for: `info`, `debug`, or nothing. */
        @JvmStatic
        public fun fromEnvironment(): LlamaStackLogger = when (Environment.log?.lowercase()) {
            "debug" -> standardError(LogLevel.DEBUG)
            "info" -> standardError(LogLevel.INFO)
            else -> NONE
        }

        /** Writes to standard error lines up to [level]. */
        @JvmStatic
        public fun standardError(level: LogLevel): LlamaStackLogger = object : LlamaStackLogger {
            override fun log(
                level: LogLevel,
                line: String,
            ): Unit = System.err.println("llama_stack_client $level $line")

            override fun isEnabled(level: LogLevel): Boolean = level <= threshold

            private val threshold = level
        }
    }
}

/** How much is written. */
public class LogLevel private constructor(private val name: String, private val rank: Int) : Comparable<LogLevel> {
    override fun compareTo(other: LogLevel): Int = rank.compareTo(other.rank)

    override fun toString(): String = name

    /** The levels. */
    public companion object {
        /** Operation, status and retries. */
        @JvmField
        public val INFO: LogLevel = LogLevel("INFO", 0)

        /** Also method, address and headers. */
        @JvmField
        public val DEBUG: LogLevel = LogLevel("DEBUG", 1)
    }
}

/** Keeps secrets out of lines and messages. */
internal object Redaction {
    private val SECRET =
        Regex("authorization|cookie|api-?key|token$|secret|password|provider-?data", RegexOption.IGNORE_CASE)
    private val USER = Regex("""^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/?#]*@""")

    /** Headers with the values of secret ones replaced. */
    fun headers(headers: Headers): String =
        headers.entries.joinToString("; ") { (name, value) ->
            "$name: ${if (SECRET.containsMatchIn(name)) "<redacted>" else value}"
        }

    /** An address without the name and password that it may hold. */
    fun url(url: String): String = USER.replace(url, "$1")
}
