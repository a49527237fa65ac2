package com.llamastack.client.runtime.json

/** A field that may be left out and may be null: [Absent], [Null] or a [Value]. */
public sealed class Field<out T : Any> {
    /** The value, or null where there is none. */
    public abstract val value: T?

    /** The field is not there. */
    public object Absent : Field<Nothing>() {
        override val value: Nothing? get() = null

        override fun toString(): String = "Absent"
    }

    /** The field is there and null. */
    public object Null : Field<Nothing>() {
        override val value: Nothing? get() = null

        override fun toString(): String = "Null"
    }

    /** The field is there and has a value. */
    public class Value<out T : Any>(override val value: T) : Field<T>() {
        override fun equals(other: Any?): Boolean = other is Value<*> && other.value == value

        override fun hashCode(): Int = value.hashCode()

        override fun toString(): String = "Value($value)"
    }

    /** Ways to make one. */
    public companion object {
        /** The value, or [Null] for null. */
        @JvmStatic
        public fun <T : Any> of(value: T?): Field<T> = if (value == null) Null else Value(value)

        /** The value, or [Absent] for null. */
        @JvmStatic
        public fun <T : Any> orAbsent(value: T?): Field<T> = if (value == null) Absent else Value(value)
    }
}
