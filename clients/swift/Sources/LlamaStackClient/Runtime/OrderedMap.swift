/// A JSON object of any values.
public typealias JSONObject = OrderedMap<JSONValue>

/// An object whose keys are free: they stay in the order in which they came. Two are equal whatever their order.
public struct OrderedMap<Value> {
    /// A key with its value.
    public typealias Element = (key: String, value: Value)

    private var keys: [String]
    private var values: [Value]
    /// Where each key stands; built once searching the keys one by one would be slower.
    private var places: [String: Int]?

    private static var searchable: Int { 16 }

    /// An empty object.
    public init() {
        keys = []
        values = []
    }

    /// An object of these members; of equal keys the last one counts.
    public init(_ members: some Sequence<(String, Value)>) {
        self.init()
        for (key, value) in members { self[key] = value }
    }

    /// The members of a dictionary; it has no order of its own, so the keys are sorted.
    public init(_ dictionary: [String: Value]) {
        self.init()
        for key in dictionary.keys.sorted() { self[key] = dictionary[key] }
    }

    /// The value of a key; setting `nil` removes it.
    public subscript(key: String) -> Value? {
        get {
            guard let place: Int = place(of: key) else { return nil }
            return values[place]
        }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(key, value)
            case (nil, nil): break
            }
        }
    }

    /// Adds the members of another object, which replace those of equal keys.
    public mutating func merge(_ other: OrderedMap) {
        for (key, value) in other { self[key] = value }
    }

    /// Where a key stands, looked for first at `hint`: members mostly come in the order in which they are asked for.
    func place(of key: String, hint: Int = 0) -> Int? {
        if hint < keys.count, keys[hint] == key { return hint }
        if let places: [String: Int] = places { return places[key] }
        return keys.firstIndex(of: key)
    }

    /// Adds a member whose key is known to be new.
    mutating func add(_ key: String, _ value: Value) {
        keys.append(key)
        values.append(value)
        if places != nil { places?[key] = keys.count - 1 }
    }

    private mutating func append(_ key: String, _ value: Value) {
        add(key, value)
        if places == nil, keys.count > Self.searchable { index() }
    }

    private mutating func remove(at place: Int) {
        keys.remove(at: place)
        values.remove(at: place)
        if places != nil { index() }
    }

    private mutating func index() {
        var found: [String: Int] = Dictionary(minimumCapacity: keys.count * 2)
        for (place, key) in keys.enumerated() { found[key] = place }
        places = found
    }
}

extension OrderedMap: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { keys.count }
    public subscript(position: Int) -> Element { (keys[position], values[position]) }
}

extension OrderedMap: Sendable where Value: Sendable {}

extension OrderedMap: Equatable where Value: Equatable {
    public static func == (left: OrderedMap, right: OrderedMap) -> Bool {
        guard left.count == right.count else { return false }
        for (key, value) in left where right[key] != value { return false }
        return true
    }
}

extension OrderedMap: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        // Order must not count, so the members' hashes are joined by an operation that has none.
        var sum: Int = 0
        for (key, value) in self {
            var member: Hasher = Hasher()
            member.combine(key)
            member.combine(value)
            sum ^= member.finalize()
        }
        hasher.combine(sum)
    }
}

extension OrderedMap: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension OrderedMap: JSONCodable where Value: JSONCodable {
    public init(json: JSONValue) throws {
        guard case .object(let members) = json else { throw JSONError.expected("an object", json) }
        self.init()
        for (key, value) in members {
            do {
                add(key, try Value(json: value))
            } catch let error as JSONError {
                throw error.inside(key)
            }
        }
    }

    public var json: JSONValue {
        var object: JSONObject = JSONObject()
        for (key, value) in self { object.add(key, value.json) }
        return .object(object)
    }
}

extension OrderedMap: CustomStringConvertible where Value: JSONCodable {
    /// The JSON text.
    public var description: String { jsonText }
}
