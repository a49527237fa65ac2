/// A JSON object: keys and values in the order in which they came. Two objects are equal whatever their order.
public struct JSONObject: Sendable {
    /// A key with its value.
    public typealias Element = (key: String, value: JSONValue)

    private var keys: [String]
    private var values: [JSONValue]
    /// Where each key stands; built once searching the keys one by one would be slower.
    private var places: [String: Int]?

    private static let searchable: Int = 16

    /// An empty object.
    public init() {
        keys = []
        values = []
    }

    /// An object of these members; of equal keys the last one counts.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        self.init()
        for (key, value) in members { self[key] = value }
    }

    /// The value of a key; setting `nil` removes it.
    public subscript(key: String) -> JSONValue? {
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
    public mutating func merge(_ other: JSONObject) {
        for (key, value) in other { self[key] = value }
    }

    /// Where a key stands, looked for first at `hint`: members mostly come in the order in which they are asked for.
    func place(of key: String, hint: Int = 0) -> Int? {
        if hint < keys.count, keys[hint] == key { return hint }
        if let places: [String: Int] = places { return places[key] }
        return keys.firstIndex(of: key)
    }

    /// Adds a member whose key is known to be new.
    mutating func add(_ key: String, _ value: JSONValue) {
        keys.append(key)
        values.append(value)
        if places != nil { places?[key] = keys.count - 1 }
    }

    private mutating func append(_ key: String, _ value: JSONValue) {
        add(key, value)
        if places == nil, keys.count > JSONObject.searchable { index() }
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

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { keys.count }
    public subscript(position: Int) -> Element { (keys[position], values[position]) }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        for (key, value) in left where right[key] != value { return false }
        return true
    }

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

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

extension JSONObject: CustomStringConvertible {
    /// The JSON text.
    public var description: String { JSONValue.object(self).description }
}
